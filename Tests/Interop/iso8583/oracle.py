"""pyiso8583 beside our codec: its table, messages it makes, what it reads, and a till that speaks through it.

A message is told on one line: its bytes in hex, its type, then NUMBER=VALUE in hex for every field, in order.
"""

import random
import socket
import sys

import iso8583
from iso8583.specs import default as spec

SIGNED = {28, 29, 30, 31, 97}
PRINTABLE = {34, *range(41, 44), *range(46, 49), *range(56, 64), 98, *range(101, 128)}
# 1 and 65 are bitmaps.
FIELDS = [number for number in range(2, 129) if number != 65]


def table():
    """How long each field is: its number, the digits of its length, the most it holds, and whether it is binary."""
    for number in FIELDS:
        field = spec[str(number)]
        print(number, field["len_type"], field["max_len"], field["data_enc"])


def value(number, dice):
    """Something that a field may hold; binary in upper-case hex, as the library has it."""
    field = spec[str(number)]
    most = min(field["max_len"], 60)
    if number == 54:
        most = 40
    length = most if field["len_type"] == 0 else dice.randint(0, most)
    if field["data_enc"] == "b":
        return "".join(dice.choice("0123456789ABCDEF") for _ in range(2 * length))
    if number in SIGNED:
        return dice.choice("CD") + "".join(dice.choice("0123456789") for _ in range(length - 1))
    letters = "0123456789"
    if number in PRINTABLE:
        letters = "".join(map(chr, range(0x20, 0x7F)))
    return "".join(dice.choice(letters) for _ in range(length))


def told(raw, fields):
    """The line of a message."""
    def as_hex(number):
        text = fields[str(number)]
        return text if spec[str(number)]["data_enc"] == "b" else text.encode("ascii").hex()

    words = [bytes(raw).hex(), fields["t"]]
    words += [f"{number}={as_hex(number).lower()}" for number in FIELDS if str(number) in fields]
    return " ".join(words)


def make(seed, count):
    """Messages of chance."""
    dice = random.Random(seed)
    for _ in range(count):
        numbers = dice.sample(FIELDS, dice.randint(0, 20))
        fields = {str(number): value(number, dice) for number in numbers}
        fields["t"] = dice.choice(["0100", "0200", "0201", "0220", "0400", "0420", "0421", "0800"])
        raw, _ = iso8583.encode(fields, spec)
        print(told(raw, fields))


def read():
    """What each line of hex says, as the library reads it."""
    for line in sys.stdin:
        raw = bytes.fromhex(line.strip())
        fields, _ = iso8583.decode(raw, spec)
        print(told(raw, fields))


def pin_block(pin, card):
    """The clear block of format 0, in hex."""
    field = int(f"0{len(pin):x}{pin}".ljust(16, "f"), 16)
    return f"{field ^ int(card[:-1][-12:], 16):016X}"


def talk(path):
    """A till: sends a message for every line of NUMBER=TEXT words (underscores are blanks), tells each answer alike.

    A word pin=DIGITS becomes a clear PIN block of ISO 9564-1 format 0 in field 52.
    """
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(30)
        line.connect(path)
        stream = line.makefile("rwb")
        for words in sys.stdin:
            pairs = dict(word.split("=", 1) for word in words.split())
            fields = {name: text.replace("_", " ") for name, text in pairs.items()}
            if pin := fields.pop("pin", ""):
                fields["52"] = pin_block(pin, fields["2"])
            raw, _ = iso8583.encode(fields, spec)
            stream.write(len(raw).to_bytes(2, "big") + raw)
            stream.flush()
            answer = stream.read(int.from_bytes(stream.read(2), "big"))
            said, _ = iso8583.decode(answer, spec)
            names = ["t"] + [str(number) for number in FIELDS if str(number) in said]
            print(" ".join(f"{name}={said[name].replace(' ', '_')}" for name in names), flush=True)


verb, *rest = sys.argv[1:]
if verb == "table":
    table()
elif verb == "make":
    make(*map(int, rest))
elif verb == "read":
    read()
else:
    talk(*rest)
