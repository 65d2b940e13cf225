"""Pairs of small IDLs, with what the bump report says of each: the levels and rules are buf's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from flytewright_codegen.generate import write_files

WIRE, SOURCE, COMPATIBLE = "wire-breaking", "source-breaking", "compatible"

Said = tuple[str, str, str, str]
"""Level, kind and action, name below the case's package, rule."""


@dataclass(frozen=True)
class Case:
    """An IDL before and after a change, each as the text of its files, and what is said of it."""

    name: str
    old: Mapping[str, str]
    new: Mapping[str, str]
    said: frozenset[Said]

    def write(self, old: Path, new: Path) -> None:
        """Write both below a folder for each, in a folder of the case's name."""
        for root, files in ((old, self.old), (new, self.new)):
            write_files({f"{self.name}/{name}": text for name, text in files.items()}, root)


def case(name: str, old: str | Mapping[str, str], new: str | Mapping[str, str], *said: Said) -> Case:
    """A case; text that names no file is of ``a.proto``, and of the case's package."""

    def files(given: str | Mapping[str, str]) -> dict[str, str]:
        bodies = {"a.proto": given} if isinstance(given, str) else dict(given)
        return {
            file: body if body.startswith("syntax") else f'syntax = "proto3";\npackage {name};\n{body}\n'
            for file, body in bodies.items()
        }

    return Case(name, files(old), files(new), frozenset(said))


def field(name: str, old: str, new: str, *said: Said) -> Case:
    """A case about the fields of one message ``M``."""
    return case(name, f"message M {{ {old} }}{TYPES}", f"message M {{ {new} }}{TYPES}", *said)


def retyped(name: str, old: str, new: str, level: str, rule: str) -> Case:
    """A case about the type of a field ``M.x``."""
    return field(name, f"{old} x = 1;", f"{new} x = 1;", (level, "field retyped", "M.x", rule))


TYPES = """
message Other { string key = 1; int32 value = 2; }
message Another { string key = 1; int32 value = 2; }
enum Color { RED = 0; }
enum Taste { SWEET = 0; }
"""

RPC = "message Q {} message R {} message S {} service Api { %s }"


def rpc(name: str, old: str, new: str, *said: Said) -> Case:
    """A case about the RPCs of one service ``Api``."""
    return case(name, RPC % old, RPC % new, *said)


CASES = [
    # messages, enums and files
    case("nothing", "message M {}", "// Now with a comment.\nmessage M {}"),
    case("message_added", "message M {}", "message M {} message N {}", (COMPATIBLE, "message added", "N", "")),
    case(
        "message_removed",
        "message M {} message N {}",
        "message M {}",
        (SOURCE, "message removed", "N", "PACKAGE_MESSAGE_NO_DELETE"),
    ),
    case(
        "message_renamed",
        "message M { string x = 1; }",
        "message N { string x = 1; }",
        (SOURCE, "message renamed", "M", "PACKAGE_MESSAGE_NO_DELETE"),
    ),
    case(
        "nested_message_renamed",
        "message M { message A { string x = 1; } }",
        "message M { message B { string x = 1; } }",
        (SOURCE, "message renamed", "M.A", "PACKAGE_MESSAGE_NO_DELETE"),
    ),
    case(
        "two_alike_are_no_rename",
        "message M { string x = 1; } message N { string x = 1; }",
        "message O { string x = 1; }",
        (SOURCE, "message removed", "M", "PACKAGE_MESSAGE_NO_DELETE"),
        (SOURCE, "message removed", "N", "PACKAGE_MESSAGE_NO_DELETE"),
        (COMPATIBLE, "message added", "O", ""),
    ),
    case(
        "message_moved",
        {"a.proto": "message M {}", "b.proto": "message N {}"},
        {"a.proto": "", "b.proto": "message N {} message M {}"},
        (SOURCE, "message moved", "M", "MESSAGE_NO_DELETE"),
    ),
    case(
        "file_removed",
        {"a.proto": "message M {}", "b.proto": "message N {}"},
        {"a.proto": "message M {} message N {}"},
        (SOURCE, "file removed", "b.proto", "FILE_NO_DELETE"),
        (SOURCE, "message moved", "N", "FILE_NO_DELETE"),
    ),
    case(
        "file_added",
        "message M {}",
        {"a.proto": "message M {}", "b.proto": "enum E { A = 0; }"},
        (COMPATIBLE, "file added", "b.proto", ""),
        (COMPATIBLE, "enum added", "E", ""),
    ),
    case(
        "package_changed",
        {"a.proto": "message M { string x = 1; }", "b.proto": "message N {}"},
        {
            "a.proto": 'syntax = "proto3"; package package_changed.v2; message M { string x = 1; }',
            "b.proto": "message N {}",
        },
        (WIRE, "file changed", "a.proto", "FILE_SAME_PACKAGE"),
        (SOURCE, "message removed", "M", "PACKAGE_MESSAGE_NO_DELETE"),
        (COMPATIBLE, "message added", "v2.M", ""),
    ),
    case(
        "message_deprecated",
        "message M {}",
        "message M { option deprecated = true; }",
        (COMPATIBLE, "message deprecated", "M", ""),
    ),
    case(
        "message_no_longer_deprecated",
        "message M { option deprecated = true; }",
        "message M {}",
        (COMPATIBLE, "message changed", "M", ""),
    ),
    case(
        "enum_removed",
        "enum E { A = 0; } enum F { B = 0; }",
        "enum F { B = 0; }",
        (SOURCE, "enum removed", "E", "PACKAGE_ENUM_NO_DELETE"),
    ),
    case(
        "enum_renamed",
        "enum Old { OLD_A = 0; OLD_B = 1; }",
        "enum Fresh { FRESH_A = 0; FRESH_B = 1; }",
        (SOURCE, "enum renamed", "Old", "PACKAGE_ENUM_NO_DELETE"),
    ),
    case(
        "enum_moved",
        {"a.proto": "enum E { A = 0; } message M {}", "b.proto": "message N {}"},
        {"a.proto": "message M {}", "b.proto": "message N {} enum E { A = 0; }"},
        (SOURCE, "enum moved", "E", "ENUM_NO_DELETE"),
    ),
    # fields
    field("field_added", "", "string x = 1;", (COMPATIBLE, "field added", "M.x", "")),
    field(
        "field_removed",
        "string x = 1;",
        "",
        (WIRE, "field removed", "M.x", "FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED"),
    ),
    field(
        "field_removed_with_its_number_reserved",
        "string x = 1;",
        "reserved 1;",
        (WIRE, "field removed", "M.x", "FIELD_NO_DELETE_UNLESS_NAME_RESERVED"),
    ),
    field(
        "field_removed_with_its_name_reserved",
        "string x = 1;",
        'reserved "x";',
        (WIRE, "field removed", "M.x", "FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED"),
    ),
    field(
        "field_removed_with_both_reserved",
        "string x = 2;",
        'reserved 1 to 3; reserved "x";',
        (SOURCE, "field removed", "M.x", "FIELD_NO_DELETE"),
    ),
    field(
        "field_renamed",
        "string x = 1;",
        "string y = 1;",
        (WIRE, "field renamed", "M.x", "FIELD_SAME_NAME"),
    ),
    field(
        "field_renamed_under_its_json_name",
        "string x = 1;",
        'string y = 1 [json_name = "x"];',
        (WIRE, "field renamed", "M.x", "FIELD_SAME_NAME"),
    ),
    field(
        "field_renumbered",
        "string x = 1;",
        "string x = 2;",
        (WIRE, "field renumbered", "M.x", "FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED"),
    ),
    field(
        "fields_swapped",
        "string x = 1; string y = 2;",
        "string y = 1; string x = 2;",
        (WIRE, "field renamed", "M.x", "FIELD_SAME_NAME"),
        (WIRE, "field renamed", "M.y", "FIELD_SAME_NAME"),
    ),
    field(
        "json_name_changed",
        "string x = 1;",
        'string x = 1 [json_name = "ex"];',
        (WIRE, "field changed", "M.x", "FIELD_SAME_JSON_NAME"),
    ),
    field("json_name_said", "string an_x = 1;", 'string an_x = 1 [json_name = "anX"];'),
    field(
        "field_deprecated",
        "string x = 1;",
        "string x = 1 [deprecated = true];",
        (COMPATIBLE, "field deprecated", "M.x", ""),
    ),
    retyped("signed_to_unsigned", "int32", "uint32", SOURCE, "FIELD_SAME_TYPE"),
    retyped("fixed_to_sfixed", "fixed64", "sfixed64", SOURCE, "FIELD_SAME_TYPE"),
    retyped("int32_to_int64", "int32", "int64", WIRE, "FIELD_WIRE_JSON_COMPATIBLE_TYPE"),
    retyped("int32_to_bool", "int32", "bool", WIRE, "FIELD_WIRE_JSON_COMPATIBLE_TYPE"),
    retyped("sint32_to_sint64", "sint32", "sint64", WIRE, "FIELD_WIRE_JSON_COMPATIBLE_TYPE"),
    retyped("string_to_bytes", "string", "bytes", WIRE, "FIELD_WIRE_JSON_COMPATIBLE_TYPE"),
    retyped("bytes_to_string", "bytes", "string", WIRE, "FIELD_WIRE_COMPATIBLE_TYPE"),
    retyped("int32_to_sint32", "int32", "sint32", WIRE, "FIELD_WIRE_COMPATIBLE_TYPE"),
    retyped("int32_to_string", "int32", "string", WIRE, "FIELD_WIRE_COMPATIBLE_TYPE"),
    retyped("float_to_double", "float", "double", WIRE, "FIELD_WIRE_COMPATIBLE_TYPE"),
    retyped("message_to_another", "Other", "Another", WIRE, "FIELD_WIRE_COMPATIBLE_TYPE"),
    field(
        "message_to_bytes",
        "Other x = 1;",
        "bytes x = 1;",
        (WIRE, "field retyped", "M.x", "FIELD_WIRE_COMPATIBLE_TYPE"),
        (SOURCE, "field retyped", "M.x", "FIELD_SAME_CARDINALITY"),
    ),
    retyped("enum_to_another", "Color", "Taste", WIRE, "FIELD_WIRE_COMPATIBLE_TYPE"),
    retyped("enum_to_int32", "Color", "int32", WIRE, "FIELD_WIRE_COMPATIBLE_TYPE"),
    case(
        "enum_to_a_wider_one_of_its_name",
        "message M { enum E { A = 0; } E x = 1; }",
        "message M { E x = 1; } enum E { A = 0; B = 1; }",
        (SOURCE, "enum removed", "M.E", "PACKAGE_ENUM_NO_DELETE"),
        (SOURCE, "field retyped", "M.x", "FIELD_SAME_TYPE"),
        (COMPATIBLE, "enum added", "E", ""),
    ),
    case(
        "enum_to_a_narrower_one_of_its_name",
        "message M { enum E { A = 0; B = 1; } E x = 1; }",
        "message M { E x = 1; } enum E { A = 0; }",
        (SOURCE, "enum removed", "M.E", "PACKAGE_ENUM_NO_DELETE"),
        (WIRE, "field retyped", "M.x", "FIELD_WIRE_COMPATIBLE_TYPE"),
        (COMPATIBLE, "enum added", "E", ""),
    ),
    retyped("map_values_to_unsigned", "map<string, int32>", "map<string, uint32>", SOURCE, "FIELD_SAME_TYPE"),
    retyped("map_keys_to_int64", "map<int32, string>", "map<int64, string>", WIRE, "FIELD_WIRE_JSON_COMPATIBLE_TYPE"),
    # labels
    retyped("implicit_to_optional", "int32", "optional int32", SOURCE, "FIELD_SAME_CARDINALITY"),
    field("message_to_optional_message", "Other x = 1;", "optional Other x = 1;"),
    retyped("singular_to_repeated", "string", "repeated string", WIRE, "FIELD_WIRE_COMPATIBLE_CARDINALITY"),
    retyped("repeated_to_singular", "repeated string", "string", WIRE, "FIELD_WIRE_COMPATIBLE_CARDINALITY"),
    retyped("map_to_singular", "map<string, int32>", "Other", WIRE, "FIELD_WIRE_COMPATIBLE_CARDINALITY"),
    retyped(
        "map_to_entries",
        "map<string, int32>",
        "repeated Other",
        WIRE,
        "FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY",
    ),
    retyped(
        "entries_to_map",
        "repeated Other",
        "map<string, int32>",
        WIRE,
        "FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY",
    ),
    field(
        "map_to_strings",
        "map<string, int32> x = 1;",
        "repeated string x = 1;",
        (WIRE, "field retyped", "M.x", "FIELD_WIRE_COMPATIBLE_TYPE"),
        (WIRE, "field retyped", "M.x", "FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY"),
    ),
    field(
        "strings_to_message",
        "repeated string x = 1;",
        "Other x = 1;",
        (WIRE, "field retyped", "M.x", "FIELD_WIRE_COMPATIBLE_TYPE"),
        (WIRE, "field retyped", "M.x", "FIELD_WIRE_COMPATIBLE_CARDINALITY"),
    ),
    # oneofs
    field(
        "field_into_a_oneof",
        "string x = 1;",
        "oneof o { string x = 1; }",
        (WIRE, "field changed", "M.x", "FIELD_SAME_ONEOF"),
        (COMPATIBLE, "oneof added", "M.o", ""),
    ),
    field(
        "field_out_of_a_oneof",
        "oneof o { string x = 1; string y = 2; }",
        "string x = 1; oneof o { string y = 2; }",
        (WIRE, "field changed", "M.x", "FIELD_SAME_ONEOF"),
    ),
    field(
        "oneof_removed",
        "oneof o { Other x = 1; }",
        "Other x = 1;",
        (WIRE, "field changed", "M.x", "FIELD_SAME_ONEOF"),
        (SOURCE, "oneof removed", "M.o", "ONEOF_NO_DELETE"),
    ),
    field(
        "oneof_renamed",
        "oneof o { string x = 1; }",
        "oneof p { string x = 1; }",
        (WIRE, "field changed", "M.x", "FIELD_SAME_ONEOF"),
        (SOURCE, "oneof renamed", "M.o", "ONEOF_NO_DELETE"),
    ),
    field(
        "member_added",
        "oneof o { string x = 1; }",
        "oneof o { string x = 1; string y = 2; }",
        (COMPATIBLE, "field added", "M.y", ""),
    ),
    # reservations
    field(
        "number_no_longer_reserved",
        "reserved 1 to 5;",
        "reserved 1 to 3, 5;",
        (WIRE, "message changed", "M", "RESERVED_MESSAGE_NO_DELETE"),
    ),
    field(
        "name_no_longer_reserved",
        'reserved "a", "b";',
        'reserved "a";',
        (WIRE, "message changed", "M", "RESERVED_MESSAGE_NO_DELETE"),
    ),
    case(
        "enum_number_no_longer_reserved",
        "enum E { A = 0; reserved 5; }",
        "enum E { A = 0; }",
        (WIRE, "enum changed", "E", "RESERVED_ENUM_NO_DELETE"),
    ),
    field("more_reserved", "reserved 1 to 5;", 'reserved 1 to 7; reserved "a";'),
    # enum values
    case("value_added", "enum E { A = 0; }", "enum E { A = 0; B = 1; }", (COMPATIBLE, "enum value added", "E.B", "")),
    case(
        "value_removed",
        "enum E { A = 0; B = 1; }",
        "enum E { A = 0; }",
        (WIRE, "enum value removed", "E.B", "ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED"),
    ),
    case(
        "value_removed_with_its_number_reserved",
        "enum E { A = 0; B = 1; }",
        "enum E { A = 0; reserved 1; }",
        (WIRE, "enum value removed", "E.B", "ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED"),
    ),
    case(
        "value_removed_with_both_reserved",
        "enum E { A = 0; B = 1; }",
        'enum E { A = 0; reserved 1 to max; reserved "B"; }',
        (SOURCE, "enum value removed", "E.B", "ENUM_VALUE_NO_DELETE"),
    ),
    case(
        "value_renamed",
        "enum E { A = 0; B = 1; }",
        "enum E { A = 0; C = 1; }",
        (WIRE, "enum value renamed", "E.B", "ENUM_VALUE_SAME_NAME"),
    ),
    case(
        "value_renumbered",
        "enum E { A = 0; B = 1; }",
        "enum E { A = 0; B = 2; }",
        (WIRE, "enum value renumbered", "E.B", "ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED"),
    ),
    case(
        "alias_added",
        "enum E { option allow_alias = true; A = 0; B = 0; }",
        "enum E { option allow_alias = true; A = 0; B = 0; C = 0; }",
        (COMPATIBLE, "enum value added", "E.C", ""),
    ),
    case(
        "alias_removed",
        "enum E { option allow_alias = true; A = 0; B = 0; C = 0; }",
        "enum E { option allow_alias = true; A = 0; B = 0; }",
        (WIRE, "enum value renamed", "E.C", "ENUM_VALUE_SAME_NAME"),
    ),
    case(
        "value_deprecated",
        "enum E { A = 0; }",
        "enum E { A = 0 [deprecated = true]; }",
        (COMPATIBLE, "enum value deprecated", "E.A", ""),
    ),
    # services and RPCs
    case(
        "service_added",
        "message Q {}",
        "message Q {} service Api { rpc Do(Q) returns (Q); }",
        (COMPATIBLE, "service added", "Api", ""),
    ),
    case(
        "service_removed",
        "message Q {} service Api { rpc Do(Q) returns (Q); }",
        "message Q {}",
        (SOURCE, "service removed", "Api", "PACKAGE_SERVICE_NO_DELETE"),
    ),
    case(
        "service_renamed",
        "message Q {} service Api { rpc Do(Q) returns (Q); }",
        "message Q {} service Ipa { rpc Do(Q) returns (Q); }",
        (SOURCE, "service renamed", "Api", "PACKAGE_SERVICE_NO_DELETE"),
    ),
    case(
        "service_moved",
        {"a.proto": "service Api {}", "b.proto": "message M {}"},
        {"a.proto": "", "b.proto": "message M {} service Api {}"},
        (SOURCE, "service moved", "Api", "SERVICE_NO_DELETE"),
    ),
    case(
        "service_deprecated",
        "service Api {}",
        "service Api { option deprecated = true; }",
        (COMPATIBLE, "service deprecated", "Api", ""),
    ),
    rpc("rpc_added", "", "rpc Do(Q) returns (R);", (COMPATIBLE, "rpc added", "Api.Do", "")),
    rpc("rpc_removed", "rpc Do(Q) returns (R);", "", (SOURCE, "rpc removed", "Api.Do", "RPC_NO_DELETE")),
    rpc(
        "rpc_renamed",
        "rpc Do(Q) returns (R);",
        "rpc Make(Q) returns (R);",
        (SOURCE, "rpc renamed", "Api.Do", "RPC_NO_DELETE"),
    ),
    rpc(
        "rpc_takes_another",
        "rpc Do(Q) returns (R);",
        "rpc Do(S) returns (R);",
        (WIRE, "rpc retyped", "Api.Do", "RPC_SAME_REQUEST_TYPE"),
    ),
    rpc(
        "rpc_gives_another",
        "rpc Do(Q) returns (R);",
        "rpc Do(Q) returns (S);",
        (WIRE, "rpc retyped", "Api.Do", "RPC_SAME_RESPONSE_TYPE"),
    ),
    rpc(
        "client_streams",
        "rpc Do(Q) returns (R);",
        "rpc Do(stream Q) returns (R);",
        (WIRE, "rpc changed", "Api.Do", "RPC_SAME_CLIENT_STREAMING"),
    ),
    rpc(
        "server_streams_no_longer",
        "rpc Do(Q) returns (stream R);",
        "rpc Do(Q) returns (R);",
        (WIRE, "rpc changed", "Api.Do", "RPC_SAME_SERVER_STREAMING"),
    ),
    rpc(
        "idempotency_level_changed",
        "rpc Do(Q) returns (R);",
        "rpc Do(Q) returns (R) { option idempotency_level = IDEMPOTENT; }",
        (WIRE, "rpc changed", "Api.Do", "RPC_SAME_IDEMPOTENCY_LEVEL"),
    ),
    rpc(
        "rpc_deprecated",
        "rpc Do(Q) returns (R);",
        "rpc Do(Q) returns (R) { option deprecated = true; }",
        (COMPATIBLE, "rpc deprecated", "Api.Do", ""),
    ),
]
"""Every kind of change."""
