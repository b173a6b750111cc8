"""Writes Swift: a value for every message, and its passage to and from libprotobuf-c's structs."""

from . import names

BANNER = "// Generated from proto/{path} by proto/generate; edits here are lost.\n// swift-format-ignore-file\n"

SWIFT_SCALARS = {
    "double": "Double", "float": "Float", "int64": "Int64", "uint64": "UInt64", "int32": "Int32",
    "fixed64": "UInt64", "fixed32": "UInt32", "bool": "Bool", "string": "String", "bytes": "[UInt8]",
    "uint32": "UInt32", "sfixed32": "Int32", "sfixed64": "Int64", "sint32": "Int32", "sint64": "Int64",
}  # fmt: skip
DEFAULTS = {"Bool": "false", "String": '""', "[UInt8]": "[]"}


class Types:
    """Every type of the set: its proto name, its Swift path and its declaration."""

    def __init__(self, files):
        self.swift, self.declared, self.enums = {}, {}, {}
        for file in files:
            for declared in file.messages + file.enums:
                scope = "" if names.is_plain(file.package, declared.name) else names.namespace(file.package)
                name = names.type_name(file.package, declared.name)
                if name == scope:
                    raise SystemExit(f"{declared.full}: has the name of its own namespace")
                self.add(declared, f"{scope}.{name}" if scope else name)

    def add(self, declared, path):
        self.swift[declared.full] = path
        if hasattr(declared, "values"):
            self.enums[declared.full] = declared
            return
        self.declared[declared.full] = declared
        for nested in declared.messages + declared.enums:
            self.add(nested, f"{path}.{nested.name}")

    def of(self, field):
        """The Swift type of one value of the field."""
        return SWIFT_SCALARS.get(field.type) or self.swift[field.ref]

    def default(self, field):
        """The value that proto3 does not send."""
        if field.label == "repeated":
            return "[]"
        if field.type == "message":
            return "nil"
        if field.type == "enum":
            enum = self.enums[field.ref]
            zero = next(value for value in enum.values if value.number == 0)
            return "." + names.case(enum.name, zero.name)
        return DEFAULTS.get(self.of(field), "0")


class Property:
    """A stored property of a message: a field, or a oneof with its members."""

    def __init__(self, message, item, types):
        self.item, self.oneof = item, hasattr(item, "fields")
        self.members = item.fields if self.oneof else [item]
        self.choice = self.oneof and len(item.fields) > 1
        single = item.fields[0] if self.oneof else item
        self.name = names.member(item.name if self.choice else single.name)
        self.comment = (item.comment or choices(item)) if self.choice else single.comment
        if self.choice:
            self.element = oneof_type(message, item)
            self.type, self.default = self.element + "?", "nil"
        else:
            self.element = types.of(single)
            self.default = "nil" if self.oneof else types.default(single)
            self.type = declared_type(self.element, single, self.oneof)


def declared_type(element, field, optional):
    if field.label == "repeated":
        return f"[{element}]"
    return f"{element}?" if optional or field.type == "message" else element


def choices(oneof):
    return "At most one of: " + ", ".join(f"`{names.camel(f.name)}`" for f in oneof.fields) + "."


def oneof_type(message, oneof):
    name = names.upper_camel(oneof.name)
    nested = {nested.name for nested in message.messages + message.enums}
    return name + "Choice" if name in nested else name


def properties(message, types):
    """The properties in the order of the proto file; a oneof stands where its first member stands."""
    found, seen = [], set()
    for field in message.fields:
        if field.oneof is None:
            found.append(Property(message, field, types))
        elif field.oneof not in seen:
            seen.add(field.oneof)
            found.append(Property(message, message.oneofs[field.oneof], types))
    return found


def indented(text, by):
    return "".join(" " * by + line + "\n" if line else "\n" for line in text.splitlines())


def doc(comment):
    return "".join(f"/// {line}\n" if line else "///\n" for line in comment.splitlines())


def enum_text(enum):
    cases = [(names.case(enum.name, value.name), value) for value in enum.values]
    out = doc(enum.comment) + f"public enum {enum.name}: WireEnum {{\n"
    for name, value in cases:
        out += indented(doc(value.comment) + f"case {name}", 2)
    out += "  /// A number that this build does not know.\n  case unrecognized(Int32)\n\n"
    known = ", ".join("." + name for name, _ in cases)
    out += f"  public static var allCases: [Self] {{ [{known}] }}\n\n"
    out += "  public init(rawValue: Int32) {\n    switch rawValue {\n"
    out += "".join(f"    case {value.number}: self = .{name}\n" for name, value in cases)
    out += "    default: self = .unrecognized(rawValue)\n    }\n  }\n\n"
    out += "  public var rawValue: Int32 {\n    switch self {\n"
    out += "".join(f"    case .{name}: {value.number}\n" for name, value in cases)
    out += "    case .unrecognized(let number): number\n    }\n  }\n}\n"
    return out


def oneof_text(message, oneof, types):
    out = doc(oneof.comment or choices(oneof))
    out += f"public enum {oneof_type(message, oneof)}: Sendable, Hashable {{\n"
    for field in oneof.fields:
        out += indented(doc(field.comment) + f"case {names.member(field.name)}({types.of(field)})", 2)
    return out + "}\n"


def entry_comments(message):
    """A map's entries have no comment of their own."""
    message.comment = message.comment or "One pair of the map."
    for field in message.fields:
        field.comment = field.comment or f"The {field.name}."


def message_text(message, types):
    if message.map_entry:
        entry_comments(message)
    listed = properties(message, types)
    short = types.swift[message.full].split(".")[-1]
    out = doc(message.comment) + f"public struct {short}: Sendable, Hashable {{\n"
    for enum in message.enums:
        out += indented(enum_text(enum), 2) + "\n"
    for nested in message.messages:
        out += indented(message_text(nested, types), 2) + "\n"
    for item in listed:
        if item.choice:
            out += indented(oneof_text(message, item.item, types), 2) + "\n"
    for item in listed:
        out += indented(doc(item.comment) + f"public var {item.name}: {item.type}", 2)
    out += ("\n" if listed else "") + indented(init_text(listed), 2)
    return out + "}\n"


def init_text(listed):
    what = "Every field left out is as proto3 leaves it out." if listed else "The message has no fields."
    out = f"/// {what}\n"
    if not listed:
        return out + "public init() {}\n"
    arguments = ",\n".join(f"  {item.name}: {item.type} = {item.default}" for item in listed)
    sets = "".join(f"  self.{item.name} = {item.name}\n" for item in listed)
    return out + f"public init(\n{arguments}\n) {{\n{sets}}}\n"


def from_c(field, types, value):
    """The Swift value of one C value, which is no list and no message pointer that may be NULL."""
    if field.type == "bool":
        return f"{value} != 0"
    if field.type == "string":
        return f"String(wire: {value})"
    if field.type == "bytes":
        return f"[UInt8](wire: {value})"
    if field.type == "enum":
        return f"{types.of(field)}(rawValue: Int32(bitPattern: {value}.rawValue))"
    return value


def unpacking(item, types):
    """`self.x = …` for one property."""
    target = f"self.{item.name} = "
    if item.choice:
        out = f"switch c.pointee.{item.item.name}_case.rawValue {{\n"
        for field in item.members:
            value, case = f"c.pointee.{field.name}", f".{names.member(field.name)}"
            if field.type == "message":
                out += f"case {field.number}: {target}{value}.map {{ {case}({types.of(field)}($0)) }}\n"
            else:
                out += f"case {field.number}: {target}{case}({from_c(field, types, value)})\n"
        return out + f"default: {target}nil\n}}\n"
    field = item.members[0]
    value = f"c.pointee.{field.name}"
    if field.label == "repeated":
        if field.type == "message":
            each = f"{types.of(field)}($0!)"
        else:
            each = from_c(field, types, "$0")
        return f"{target}unpackedList(c.pointee.n_{field.name}, {value}) {{ {each} }}\n"
    if field.type == "message":
        one = f"{value}.map {{ {types.of(field)}($0) }}"
    else:
        one = from_c(field, types, value)
    if item.oneof:
        one = f"c.pointee.{item.item.name}_case.rawValue == {field.number} ? {one} : nil"
    return f"{target}{one}\n"


def to_c(field, value, place):
    """The C value of one Swift value."""
    if field.type == "bool":
        return f"{value} ? 1 : 0"
    if field.type == "string":
        return f'try arena.text({value}, in: "{place}")'
    if field.type == "bytes":
        return f"try arena.bytes({value})"
    if field.type == "enum":
        return f"{names.c_type(field.ref)}(rawValue: UInt32(bitPattern: {value}.rawValue))"
    if field.type == "message":
        return f"try {value}.staged(in: arena)"
    return value


def staging(message, item):
    """Writes one property into the C struct."""
    if item.choice:
        out = f"switch self.{item.name} {{\n"
        for field in item.members:
            out += f"case .{names.member(field.name)}(let value):\n"
            out += indented(member_staging(message, item, field), 2)
        return out + "case nil: break\n}\n"
    field = item.members[0]
    mine, theirs = f"self.{item.name}", f"c.pointee.{field.name}"
    place = f"{message.full}.{field.name}"
    if item.oneof:
        return f"if let value = {mine} {{\n" + indented(member_staging(message, item, field), 2) + "}\n"
    if field.label == "repeated":
        if field.type in ("bool", "string", "bytes", "enum", "message"):
            each = f" {{ (value) throws(EncodingFault) in {to_c(field, 'value', place)} }}"
        else:
            each = ""
        return f"(c.pointee.n_{field.name}, {theirs}) = try arena.list({mine}){each}\n"
    if field.type == "message":
        return f"if let value = {mine} {{ {theirs} = {to_c(field, 'value', place)} }}\n"
    if field.type == "string":
        return f"if !{mine}.isEmpty {{ {theirs} = {to_c(field, mine, place)} }}\n"
    return f"{theirs} = {to_c(field, mine, place)}\n"


def member_staging(message, item, field):
    case_type = f"{names.c_type(message.full)}__{names.upper_camel(item.item.name)}Case"
    place = f"{message.full}.{field.name}"
    return (
        f"c.pointee.{field.name} = {to_c(field, 'value', place)}\n"
        f"c.pointee.{item.item.name}_case = {case_type}(rawValue: {field.number})\n"
    )


def codec_text(message, types):
    listed = properties(message, types)
    c, lower = names.c_type(message.full), names.c_lower(message.full)
    out = f"extension {types.swift[message.full]}: Message {{\n"
    out += f"  public static var schema: Schema {{ Schema(descriptor_of_{lower}()) }}\n\n"
    out += f"  public init(_ unpacked: Unpacked) {{ self.init(unpacked.struct(of: {c}.self)) }}\n\n"
    out += f"  init(_ c: UnsafeMutablePointer<{c}>) {{\n"
    out += "".join(indented(unpacking(item, types), 4) for item in listed)
    out += "  }\n\n"
    out += "  public func stage(in arena: Arena) throws(EncodingFault) -> Staged {\n"
    out += "    Staged(try staged(in: arena))\n  }\n\n"
    out += f"  func staged(in arena: Arena) throws(EncodingFault) -> UnsafeMutablePointer<{c}> {{\n"
    out += f"    let c = try arena.one({c}.self)\n    {lower}__init(c)\n"
    out += "".join(indented(staging(message, item), 4) for item in listed)
    return out + "    return c\n  }\n}\n"


KINDS = {
    (False, False): "unary", (False, True): "serverStreaming",
    (True, False): "clientStreaming", (True, True): "bidirectional",
}  # fmt: skip


def service_text(file, service, types):
    out = f'  /// The service\'s full name on the wire.\n  public static var serviceName: String {{ "{service.full}" }}\n'
    for method in service.methods:
        kind = KINDS[(method.client_streaming, method.server_streaming)]
        request, response = types.swift[method.input], types.swift[method.output]
        out += "\n" + indented(doc(method.comment), 2)
        out += f"  public static var {method_name(method)}: Method<{request}, {response}> {{\n"
        out += f'    Method(service: serviceName, method: "{method.name}", kind: .{kind})\n  }}\n'
    scope, prefix = names.NAMESPACES[file.package]
    if service.name == prefix:
        return f"extension {scope} {{\n{out}}}\n"
    whole = doc(service.comment) + f"public enum {service.name} {{\n{out}}}\n"
    return whole if file.package in names.PLAIN_PACKAGES else in_scope(scope, whole)


def method_name(method):
    return names.escaped(names.lower_first(method.name))


def service_path(file, service):
    scope, prefix = names.NAMESPACES[file.package]
    if service.name == prefix:
        return scope
    return service.name if file.package in names.PLAIN_PACKAGES else f"{scope}.{service.name}"


def in_scope(scope, text):
    return f"extension {scope} {{\n{indented(text, 2)}}}\n" if scope else text


def file_text(file, types, imports):
    if file.services:
        imports += "internal import RPC\n"
    parts = [BANNER.format(path=file.path) + "\n" + imports]
    parts += [service_text(file, service, types) for service in file.services]
    for declared in file.enums + file.messages:
        plain = names.is_plain(file.package, declared.name)
        scope = "" if plain else names.namespace(file.package)
        text = enum_text(declared) if hasattr(declared, "values") else message_text(declared, types)
        parts.append(in_scope(scope, text))
    parts += [codec_text(message, types) for message in file.all_messages()]
    return "\n".join(parts)


def index_text(files, types, edition):
    """The lists of everything, for tables that must cover everything."""
    methods = [
        f"{service_path(file, service)}.{method_name(method)}"
        for file in files for service in file.services for method in service.methods
    ]  # fmt: skip
    messages = [types.swift[m.full] for file in files for m in file.all_messages()]
    out = "// Generated by proto/generate; edits here are lost.\n// swift-format-ignore-file\n"
    if edition.access != "public ":
        out += f"\n{edition.imports}"
    out += "\nextension AnyMethod {\n  /// Every method, file by file.\n"
    out += f"  {edition.access}static let {edition.index}: [AnyMethod] = [\n"
    out += "".join(f"    AnyMethod({name}),\n" for name in methods) + "  ]\n}\n"
    out += "\nextension Schema {\n  /// Every message type, file by file.\n"
    out += f"  {edition.access}static let {edition.index}: [any Message.Type] = [\n"
    return out + "".join(f"    {name}.self,\n" for name in messages) + "  ]\n}\n"
