"""Phone numbers as people write them, and as machines dial them."""


def dialled(phone: str) -> str:
    """Digits and plus signs only: “+90 (232) 000 00 00” → “+902320000000”."""
    return "".join(sign for sign in phone if sign.isdigit() or sign == "+")
