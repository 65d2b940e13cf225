"""Functions and jars on Spark."""

from flytekit import PodTemplate, task, workflow
from flytekitplugins.spark import DatabricksV2, Spark
from flytekitplugins.spark.generic_task import GenericSparkConf
from kubernetes.client import V1Container, V1PodSpec, V1Toleration


@task(
    task_config=Spark(
        spark_conf={"spark.driver.memory": "1000M", "spark.executor.instances": "2"},
        hadoop_conf={"fs.s3a.endpoint": "http://minio:9000"},
    )
)
def partitions(n: int) -> float:
    return 1.0 * n


@task(
    task_config=Spark(
        spark_conf={"spark.driver.memory": "1000M"},
        executor_path="/usr/bin/python3",
        applications_path="local:///app/main.py",
        driver_pod=PodTemplate(
            labels={"lKeyA": "lValA"},
            pod_spec=V1PodSpec(
                containers=[V1Container(name="primary", image="ghcr.io/acme/spark:v1")],
                tolerations=[V1Toleration(key="x/custom", operator="Equal", value="foo-driver", effect="NoSchedule")],
            ),
        ),
    ),
    retries=2,
)
def own_pods(n: int) -> float:
    return 1.0 * n


@task(
    task_config=DatabricksV2(
        spark_conf={"spark.driver.memory": "1000M"},
        databricks_conf={
            "run_name": "flyte",
            "new_cluster": {"spark_version": "13.3.x-scala2.12", "num_workers": 4},
            "max_retries": 1,
        },
        databricks_instance="acme.cloud.databricks.com",
        databricks_token_secret="token",
    )
)
def databricks(n: int) -> float:
    return 1.0 * n


@task(
    task_config=GenericSparkConf(
        main_class="com.acme.Main", applications_path="s3://acme/app.jar", spark_conf={"spark.driver.memory": "1000M"}
    )
)
def jar(n: str) -> None:
    """Its own class runs."""


@workflow
def all_of_them(n: int) -> float:
    partitions(n=n)
    jar(n="a")
    return databricks(n=n)
