"""Refuses proto files that libprotobuf-c, Swift or the law cannot live with."""

import re

# R75, C-27, I-4: bread and the old ration card never carry a fingerprint.
BODY_WORDS = re.compile(r"finger|print|biometric|template|probe|minutia")
NO_PRINT_SERVICES = {"Bread", "LegacyCards"}
MOST_FIELDS = 256  # `Prescan.Seen` has a bit for each
C_WORDS = set(
    "auto break case char const continue default do double else enum extern float for goto if inline int long"
    " register restrict return short signed sizeof static struct switch typedef union unsigned void volatile"
    " while base".split()
)  # fmt: skip


def complaints(files):
    """Every rule that the files break, as `place: what`."""
    messages = {m.full: m for f in files for m in f.all_messages()}
    for file in files:
        yield from file_complaints(file)
    yield from cycles(messages)
    for file in files:
        for service in file.services:
            if file.package.startswith("unicard.") and service.name in NO_PRINT_SERVICES:
                yield from prints(service, messages)


def file_complaints(file):
    if file.syntax != "proto3":
        yield f"{file.path}: not proto3"
    if file.extensions:
        yield f"{file.path}: extensions are not used here"
    for enum in file.all_enums():
        yield from enum_complaints(enum)
    for message in file.all_messages():
        yield from message_complaints(message)
    for service in file.services:
        if not service.comment:
            yield f"{service.full}: a service without a comment"
        for method in service.methods:
            if not method.comment:
                yield f"{service.full}/{method.name}: a method without a comment"


def enum_complaints(enum):
    if not enum.comment:
        yield f"{enum.full}: an enum without a comment"
    if enum.alias:
        yield f"{enum.full}: two names for one number"
    for value in enum.values:
        if not value.comment:
            yield f"{enum.full}.{value.name}: a value without a comment"
        if value.number < 0:
            yield f"{enum.full}.{value.name}: a negative number"


def message_complaints(message):
    if message.map_entry:
        return
    if not message.comment:
        yield f"{message.full}: a message without a comment"
    if len(message.fields) > MOST_FIELDS:
        yield f"{message.full}: more than {MOST_FIELDS} fields"
    for field in message.fields:
        place = f"{message.full}.{field.name}"
        if not field.comment:
            yield f"{place}: a field without a comment"
        if field.proto3_optional:
            yield f"{place}: `optional` is not known to protoc-c; use a oneof with one member"
        if field.label == "required":
            yield f"{place}: required"
        if field.type == "group":
            yield f"{place}: a group"
        if field.name in C_WORDS:
            yield f"{place}: a word of C"
        if field.name == "description" and message.full.startswith("unicard."):
            yield f"{place}: Swift prints it, and a message shows only its name"
        if any(option >= 1000 for option in field.options):
            yield f"{place}: an extension option (string_as_bytes reads out of bounds)"
        if field.type in ("float", "double") and message.full.startswith("unicard.v1."):
            yield f"{place}: a floating-point number"


def parts(message, messages):
    return [messages[field.ref] for field in message.fields if field.type == "message"]


def cycles(messages):
    """A message that contains itself has no depth limit in libprotobuf-c."""
    done, open_ = set(), []

    def visit(message):
        if message.full in open_:
            yield f"{message.full}: a message that contains itself"
        elif message.full not in done:
            open_.append(message.full)
            for part in parts(message, messages):
                yield from visit(part)
            done.add(open_.pop())

    for message in messages.values():
        yield from visit(message)


def prints(service, messages):
    """No message that a bread method takes or returns can carry a fingerprint."""
    seen, queue = set(), [name for m in service.methods for name in (m.input, m.output)]
    while queue:
        name = queue.pop()
        if name in seen:
            continue
        seen.add(name)
        for field in messages[name].fields:
            if BODY_WORDS.search(field.name):
                yield f"{name}.{field.name}: {service.name} carries no fingerprint (R75, C-27)"
            if field.type == "message":
                queue.append(field.ref)
