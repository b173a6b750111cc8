"""Reads a FileDescriptorSet, as far as the generator needs it, without a protobuf library."""

from dataclasses import dataclass, field

SCALARS = {
    1: "double", 2: "float", 3: "int64", 4: "uint64", 5: "int32", 6: "fixed64", 7: "fixed32",
    8: "bool", 9: "string", 10: "group", 11: "message", 12: "bytes", 13: "uint32", 14: "enum",
    15: "sfixed32", 16: "sfixed64", 17: "sint32", 18: "sint64",
}  # fmt: skip


@dataclass
class Value:
    name: str
    number: int
    comment: str = ""


@dataclass
class Enum:
    name: str
    full: str
    values: list
    alias: bool = False
    comment: str = ""


@dataclass
class Field:
    name: str
    number: int
    label: str
    type: str
    ref: str
    oneof: int | None
    options: set
    proto3_optional: bool = False
    comment: str = ""


@dataclass
class Oneof:
    name: str
    fields: list = field(default_factory=list)
    comment: str = ""


@dataclass
class Message:
    name: str
    full: str
    fields: list
    oneofs: list
    messages: list
    enums: list
    map_entry: bool = False
    comment: str = ""

    def walk(self):
        yield self
        for nested in self.messages:
            yield from nested.walk()


@dataclass
class Method:
    name: str
    input: str
    output: str
    client_streaming: bool
    server_streaming: bool
    comment: str = ""


@dataclass
class Service:
    name: str
    full: str
    methods: list
    comment: str = ""


@dataclass
class File:
    path: str
    package: str
    syntax: str
    messages: list
    enums: list
    services: list
    extensions: int

    def all_messages(self):
        for message in self.messages:
            yield from message.walk()

    def all_enums(self):
        yield from self.enums
        for message in self.all_messages():
            yield from message.enums


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return value, at


def fields(data):
    """Every field of an encoded message: number -> values in order."""
    found, at = {}, 0
    while at < len(data):
        tag, at = varint(data, at)
        kind = tag & 7
        if kind == 0:
            value, at = varint(data, at)
        elif kind == 2:
            size, at = varint(data, at)
            value, at = data[at : at + size], at + size
        else:
            size = 8 if kind == 1 else 4
            value, at = data[at : at + size], at + size
        found.setdefault(tag >> 3, []).append(value)
    return found


def text(found, number):
    return found[number][-1].decode() if number in found else ""


def number_of(found, number, otherwise=0):
    return found[number][-1] if number in found else otherwise


def signed(value):
    return value - (1 << 64) if value >= 1 << 63 else value


def comments(info):
    """Maps a declaration's path to the comment that stands before it, or else behind it."""
    found = {}
    for data in fields(info).get(1, []):
        location = fields(data)
        path, at = [], 0
        packed = b"".join(location.get(1, []))
        while at < len(packed):
            step, at = varint(packed, at)
            path.append(step)
        words = text(location, 3) or text(location, 4)
        if words.strip():
            lines = [line[1:] if line.startswith(" ") else line for line in words.split("\n")]
            found[tuple(path)] = "\n".join(line.rstrip() for line in lines).strip("\n")
    return found


def read_enum(data, scope, path, notes):
    found = fields(data)
    name = text(found, 1)
    values = []
    for index, item in enumerate(found.get(2, [])):
        value = fields(item)
        note = notes.get(path + (2, index), "")
        values.append(Value(text(value, 1), signed(number_of(value, 2)), note))
    alias = b"\x10\x01" in b"".join(found.get(3, []))
    return Enum(name, f"{scope}.{name}", values, alias, notes.get(path, ""))


def read_field(data, path, notes):
    found = fields(data)
    return Field(
        name=text(found, 1),
        number=number_of(found, 3),
        label={1: "optional", 2: "required", 3: "repeated"}[number_of(found, 4, 1)],
        type=SCALARS[number_of(found, 5)],
        ref=text(found, 6).lstrip("."),
        oneof=number_of(found, 9, None),
        options=set().union(*(fields(options) for options in found.get(8, []))),
        proto3_optional=bool(number_of(found, 17)),
        comment=notes.get(path, ""),
    )


def read_message(data, scope, path, notes):
    found = fields(data)
    name = text(found, 1)
    full = f"{scope}.{name}"
    oneofs = [
        Oneof(text(fields(item), 1), [], notes.get(path + (8, index), ""))
        for index, item in enumerate(found.get(8, []))
    ]
    members = [
        read_field(item, path + (2, index), notes) for index, item in enumerate(found.get(2, []))
    ]
    for member in members:
        if member.oneof is not None:
            oneofs[member.oneof].fields.append(member)
    return Message(
        name=name,
        full=full,
        fields=members,
        oneofs=oneofs,
        messages=[
            read_message(item, full, path + (3, index), notes)
            for index, item in enumerate(found.get(3, []))
        ],
        enums=[
            read_enum(item, full, path + (4, index), notes)
            for index, item in enumerate(found.get(4, []))
        ],
        map_entry=any(number_of(fields(options), 7) for options in found.get(7, [])),
        comment=notes.get(path, ""),
    )


def read_service(data, scope, path, notes):
    found = fields(data)
    name = text(found, 1)
    methods = []
    for index, item in enumerate(found.get(2, [])):
        method = fields(item)
        methods.append(
            Method(
                text(method, 1),
                text(method, 2).lstrip("."),
                text(method, 3).lstrip("."),
                bool(number_of(method, 5)),
                bool(number_of(method, 6)),
                notes.get(path + (2, index), ""),
            )
        )
    return Service(name, f"{scope}.{name}", methods, notes.get(path, ""))


def read_file(data):
    found = fields(data)
    notes = comments(b"".join(found.get(9, [])))
    package = text(found, 2)
    return File(
        path=text(found, 1),
        package=package,
        syntax=text(found, 12),
        messages=[
            read_message(item, package, (4, index), notes)
            for index, item in enumerate(found.get(4, []))
        ],
        enums=[
            read_enum(item, package, (5, index), notes)
            for index, item in enumerate(found.get(5, []))
        ],
        services=[
            read_service(item, package, (6, index), notes)
            for index, item in enumerate(found.get(6, []))
        ],
        extensions=len(found.get(7, [])),
    )


def read_set(data):
    return [read_file(item) for item in fields(data).get(1, [])]
