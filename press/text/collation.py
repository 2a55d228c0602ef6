"""Sorting by each language's alphabet."""


def sort_key(text: str, language: str) -> list[int]:
    alphabet = {
        "tr": "abcçdefgğhıijklmnoöpqrsştuüvwxyz",
        "az": "abcçdeəfgğhxıijkqlmnoöprsştuüvwyz",
    }[language]
    lowered = text.replace("İ", "i").replace("I", "ı").lower()
    return [
        alphabet.find(letter) if letter in alphabet else ord(letter) + 100
        for letter in lowered
    ]
