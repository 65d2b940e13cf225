"""Labels, annotations and where raw outputs go."""

from flytewright import Annotations, Labels, LaunchPlan, workflow
from flytewright.models.common import RawOutputDataConfig


@workflow
def flow() -> None: ...


plan = LaunchPlan.get_or_create(
    flow,
    "labelled",
    labels=Labels({"team": "north", "env": "dev"}),
    annotations=Annotations({"note": "yes"}),
    raw_output_data_config=RawOutputDataConfig(output_location_prefix="s3://bucket/raw"),
)
