# Generated from flyteidl/plugins/spark.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/plugins/spark.proto``: 2 messages, 1 enum."""

from __future__ import annotations

from .._runtime.enums import Enum, member, proto_enum
from .._runtime.message import Message, new
from .._runtime.wire import close_span, put_enum, put_message, put_string, skip_field, take_enum, take_varint
from ..core.tasks import K8SPod, read_k_8_s_pod
from ..google.protobuf.struct import Struct, read_struct

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/plugins/spark.proto"
PROTO_PACKAGE = "flyteidl.plugins"

__all__ = ["SparkApplicationType", "SparkApplication", "SparkJob"]


@proto_enum("flyteidl.plugins.SparkApplication.Type")
class SparkApplicationType(Enum):
    """``enum flyteidl.plugins.SparkApplication.Type``"""

    PYTHON = 0
    JAVA = 1
    SCALA = 2
    R = 3


class SparkApplication(Message):
    """``message flyteidl.plugins.SparkApplication``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.plugins.SparkApplication"
    Type = SparkApplicationType

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> SparkApplication:
        return read_spark_application(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_spark_application(
    buf: bytes, pos: int, end: int, depth: int, into: SparkApplication | None = None
) -> SparkApplication:
    if into is None:
        self = new(SparkApplication)
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class SparkJob(Message):
    """``message flyteidl.plugins.SparkJob``

    Fields:
        application_type: ``flyteidl.plugins.SparkApplication.Type applicationType = 1``.
        main_application_file: ``string mainApplicationFile = 2``.
        main_class: ``string mainClass = 3``.
        spark_conf: ``map<string, string> sparkConf = 4``.
        hadoop_conf: ``map<string, string> hadoopConf = 5``.
        executor_path: ``string executorPath = 6``.
        databricks_conf: ``google.protobuf.Struct databricksConf = 7``.
        databricks_token: ``string databricksToken = 8``.
        databricks_instance: ``string databricksInstance = 9``.
        driver_pod: ``flyteidl.core.K8sPod driverPod = 10``.
        executor_pod: ``flyteidl.core.K8sPod executorPod = 11``.
    """

    __slots__ = (
        "application_type",
        "main_application_file",
        "main_class",
        "spark_conf",
        "hadoop_conf",
        "executor_path",
        "databricks_conf",
        "databricks_token",
        "databricks_instance",
        "driver_pod",
        "executor_pod",
    )
    FULL_NAME = "flyteidl.plugins.SparkJob"
    application_type: SparkApplicationType
    main_application_file: str
    main_class: str
    spark_conf: dict[str, str]
    hadoop_conf: dict[str, str]
    executor_path: str
    databricks_conf: Struct | None
    databricks_token: str
    databricks_instance: str
    driver_pod: K8SPod | None
    executor_pod: K8SPod | None

    def __init__(
        self,
        *,
        application_type: SparkApplicationType = SparkApplicationType(0),
        main_application_file: str = "",
        main_class: str = "",
        spark_conf: dict[str, str] | None = None,
        hadoop_conf: dict[str, str] | None = None,
        executor_path: str = "",
        databricks_conf: Struct | None = None,
        databricks_token: str = "",
        databricks_instance: str = "",
        driver_pod: K8SPod | None = None,
        executor_pod: K8SPod | None = None,
    ) -> None:
        self.application_type = application_type
        self.main_application_file = main_application_file
        self.main_class = main_class
        self.spark_conf = {} if spark_conf is None else spark_conf
        self.hadoop_conf = {} if hadoop_conf is None else hadoop_conf
        self.executor_path = executor_path
        self.databricks_conf = databricks_conf
        self.databricks_token = databricks_token
        self.databricks_instance = databricks_instance
        self.driver_pod = driver_pod
        self.executor_pod = executor_pod
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.application_type
        if v1 != 0:
            out.append(0x08)
            put_enum(out, v1)
        v2 = self.main_application_file
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        v3 = self.main_class
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        if self.spark_conf:
            for k4, v4 in self.spark_conf.items():
                out += b"\x22\x00"
                start = len(out)
                out.append(0x0A)
                put_string(out, k4)
                out.append(0x12)
                put_string(out, v4)
                if (size := len(out) - start) < 128:
                    out[start - 1] = size
                else:
                    close_span(out, start)
        if self.hadoop_conf:
            for k5, v5 in self.hadoop_conf.items():
                out += b"\x2a\x00"
                start = len(out)
                out.append(0x0A)
                put_string(out, k5)
                out.append(0x12)
                put_string(out, v5)
                if (size := len(out) - start) < 128:
                    out[start - 1] = size
                else:
                    close_span(out, start)
        v6 = self.executor_path
        if v6 != "":
            out.append(0x32)
            put_string(out, v6)
        if (v7 := self.databricks_conf) is not None:
            put_message(out, b"\x3a\x00", v7, Struct)
        v8 = self.databricks_token
        if v8 != "":
            out.append(0x42)
            put_string(out, v8)
        v9 = self.databricks_instance
        if v9 != "":
            out.append(0x4A)
            put_string(out, v9)
        if (v10 := self.driver_pod) is not None:
            put_message(out, b"\x52\x00", v10, K8SPod)
        if (v11 := self.executor_pod) is not None:
            put_message(out, b"\x5a\x00", v11, K8SPod)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> SparkJob:
        return read_spark_job(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(
                name="application_type", number=1, kind="enum", cls=SparkApplicationType, proto_name="applicationType"
            ),
            field(name="main_application_file", number=2, kind="string", proto_name="mainApplicationFile"),
            field(name="main_class", number=3, kind="string", proto_name="mainClass"),
            field(name="spark_conf", number=4, kind="string", key="string", proto_name="sparkConf"),
            field(name="hadoop_conf", number=5, kind="string", key="string", proto_name="hadoopConf"),
            field(name="executor_path", number=6, kind="string", proto_name="executorPath"),
            field(name="databricks_conf", number=7, kind="message", cls=Struct, proto_name="databricksConf"),
            field(name="databricks_token", number=8, kind="string", proto_name="databricksToken"),
            field(name="databricks_instance", number=9, kind="string", proto_name="databricksInstance"),
            field(name="driver_pod", number=10, kind="message", cls=K8SPod, proto_name="driverPod"),
            field(name="executor_pod", number=11, kind="message", cls=K8SPod, proto_name="executorPod"),
        )


def read_spark_job(buf: bytes, pos: int, end: int, depth: int, into: SparkJob | None = None) -> SparkJob:
    if into is None:
        self = new(SparkJob)
        self.spark_conf = {}
        self.hadoop_conf = {}
        self.application_type = SparkApplicationType(0)
        self.main_application_file = self.main_class = self.executor_path = self.databricks_token = (
            self.databricks_instance
        ) = ""
        self.databricks_conf = self.driver_pod = self.executor_pod = None
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x08:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.application_type = member(SparkApplicationType, n)
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.main_application_file = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x1A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.main_class = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        while tag == 0x22:
            last = buf[pos]
            pos += 1
            if last > 127:
                last, pos = take_varint(buf, pos - 1)
            last += pos
            if last > end:
                raise IndexError("truncated")
            start = pos
            whole = True
            key4 = ""
            value4: str | None = None
            while pos < last:
                tag = buf[pos]
                pos += 1
                if tag == 0x0A:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    key4 = buf[pos:n].decode()
                    pos = n
                elif tag == 0x12:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    value4 = buf[pos:n].decode()
                    pos = n
                else:
                    pos = skip_field(buf, pos - 1, last)
                    whole = False
            if pos != last:
                raise IndexError("truncated")
            if whole:
                if value4 is None:
                    value4 = ""
                self.spark_conf[key4] = value4
            else:
                self._keep_entry(b"\x22", buf, start, last)
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        while tag == 0x2A:
            last = buf[pos]
            pos += 1
            if last > 127:
                last, pos = take_varint(buf, pos - 1)
            last += pos
            if last > end:
                raise IndexError("truncated")
            start = pos
            whole = True
            key5 = ""
            value5: str | None = None
            while pos < last:
                tag = buf[pos]
                pos += 1
                if tag == 0x0A:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    key5 = buf[pos:n].decode()
                    pos = n
                elif tag == 0x12:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    value5 = buf[pos:n].decode()
                    pos = n
                else:
                    pos = skip_field(buf, pos - 1, last)
                    whole = False
            if pos != last:
                raise IndexError("truncated")
            if whole:
                if value5 is None:
                    value5 = ""
                self.hadoop_conf[key5] = value5
            else:
                self._keep_entry(b"\x2a", buf, start, last)
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x32:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.executor_path = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x3A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.databricks_conf = read_struct(buf, pos, n, depth, self.databricks_conf)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x42:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.databricks_token = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x4A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.databricks_instance = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x52:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.driver_pod = read_k_8_s_pod(buf, pos, n, depth, self.driver_pod)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x5A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.executor_pod = read_k_8_s_pod(buf, pos, n, depth, self.executor_pod)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x08,
            0x12,
            0x1A,
            0x22,
            0x2A,
            0x32,
            0x3A,
            0x42,
            0x4A,
            0x52,
            0x5A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self
