from press.text.phones import dialled


def test_a_number_is_dialled_without_its_spaces_and_brackets():
    assert dialled("+90 (232) 000 00-00") == "+902320000000"
    assert dialled("") == ""
