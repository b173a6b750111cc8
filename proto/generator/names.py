"""How proto names become Swift and C names."""

import re

# Swift namespace of a package, and a leading word of its names that the namespace already says.
# In `unicard.v1`, what a method takes or returns by name (…Request, …Response) and the services are top-level; every
# other noun lives in `Wire`, so that a wire `Role` and the law's `Role` can stand in one file.
NAMESPACES = {
    "unicard.v1": ("Wire", ""),
    "unicard.journal.v1": ("Written", ""),
    "unicard.sample.v1": ("Sample", ""),
    "google.protobuf": ("Google", ""),
    "google.rpc": ("Google", ""),
    "grpc.health.v1": ("ServerHealth", "Health"),
}
PLAIN_PACKAGES = {"unicard.v1"}
PLAIN = re.compile(r"(Request|Response)$")

# Types that a Swift file must be able to name plainly.
TAKEN = {"Any", "Self", "Type", "Protocol"}
WORDS = set(
    "as associatedtype break case catch class continue default defer deinit do else enum extension fallthrough"
    " false fileprivate for func guard if import in init inout internal is let nil open operator private"
    " precedencegroup protocol public repeat rethrows return self static struct subscript super switch throw"
    " throws true try typealias var where while".split()
)  # fmt: skip
# Members that every message already has.
RESERVED = {"init", "self", "hashValue"}


def camel(snake):
    head, *tail = snake.lower().split("_")
    return head + "".join(word[:1].upper() + word[1:] for word in tail)


def upper_camel(snake):
    return "".join(word[:1].upper() + word[1:] for word in snake.split("_"))


def lower_first(name):
    return name[:1].lower() + name[1:]


def escaped(name):
    return f"`{name}`" if name in WORDS else name


def member(snake):
    name = camel(snake)
    if name in RESERVED:
        raise SystemExit(f"field {snake}: {name} is a member of every message")
    return escaped(name)


def case(enum_name, value_name):
    """ENTRY_MODE_CHIP of EntryMode is `.chip`; a name without the prefix stays whole."""
    prefix = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", enum_name).upper() + "_"
    rest = value_name.removeprefix(prefix)
    name = camel(value_name if not rest or rest[0].isdigit() else rest)
    if name == "unrecognized":
        raise SystemExit(f"enum value {value_name}: `unrecognized` is a case of every enum")
    return escaped(name)


def namespace(package):
    if package not in NAMESPACES:
        raise SystemExit(f"package {package} has no Swift namespace: add it to generator/names.py")
    return NAMESPACES[package][0]


def is_plain(package, name):
    return package in PLAIN_PACKAGES and PLAIN.search(name) is not None


def type_name(package, name):
    """The Swift name of a top-level proto type, without its namespace."""
    prefix = NAMESPACES[package][1]
    short = name.removeprefix(prefix) or name
    return short + "Message" if short in TAKEN else short


def c_type(full):
    return "__".join(upper_camel(part) for part in full.split("."))


def c_lower(full):
    return "__".join(camel_to_lower(part) for part in full.split("."))


def camel_to_lower(name):
    """protoc-c's own rule: an underscore before every capital that follows a small letter."""
    out, was_upper = "", True
    for letter in name:
        if letter.isupper() and not was_upper:
            out += "_"
        out += letter.lower()
        was_upper = letter.isupper()
    return out
