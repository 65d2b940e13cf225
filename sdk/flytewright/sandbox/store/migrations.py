"""The tables, as the steps in which they came to be: the store's version is the number of steps taken.

A step that has been released is never changed; what changes is a new step at the end. Columns are named as
flyteadmin names them, because filters and sort keys of requests are names of columns. Times are microseconds
since 1970, spans nanoseconds.
"""

from __future__ import annotations

_PROJECTS = """
CREATE TABLE projects (
    id INTEGER PRIMARY KEY,
    identifier TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    labels BLOB NOT NULL,
    state INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
);
"""

_ENTITIES = """
CREATE TABLE tasks (
    id INTEGER PRIMARY KEY,
    project TEXT NOT NULL, domain TEXT NOT NULL, name TEXT NOT NULL, version TEXT NOT NULL,
    type TEXT NOT NULL,
    short_description TEXT NOT NULL,
    digest BLOB NOT NULL,
    closure BLOB NOT NULL,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
    UNIQUE (project, domain, name, version)
);
CREATE TABLE workflows (
    id INTEGER PRIMARY KEY,
    project TEXT NOT NULL, domain TEXT NOT NULL, name TEXT NOT NULL, version TEXT NOT NULL,
    short_description TEXT NOT NULL,
    digest BLOB NOT NULL,
    interface BLOB NOT NULL,
    closure BLOB NOT NULL,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
    UNIQUE (project, domain, name, version)
);
CREATE TABLE launch_plans (
    id INTEGER PRIMARY KEY,
    project TEXT NOT NULL, domain TEXT NOT NULL, name TEXT NOT NULL, version TEXT NOT NULL,
    workflow_id INTEGER NOT NULL REFERENCES workflows (id),
    state INTEGER NOT NULL,
    schedule_type TEXT NOT NULL,
    digest BLOB NOT NULL,
    spec BLOB NOT NULL,
    closure BLOB NOT NULL,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
    UNIQUE (project, domain, name, version)
);
CREATE INDEX launch_plans_active ON launch_plans (project, domain, name) WHERE state = 1;
CREATE TABLE descriptions (
    id INTEGER PRIMARY KEY,
    resource_type INTEGER NOT NULL,
    project TEXT NOT NULL, domain TEXT NOT NULL, name TEXT NOT NULL, version TEXT NOT NULL,
    entity BLOB NOT NULL,
    UNIQUE (resource_type, project, domain, name, version)
);
CREATE TABLE named_entity_metadata (
    id INTEGER PRIMARY KEY,
    resource_type INTEGER NOT NULL,
    project TEXT NOT NULL, domain TEXT NOT NULL, name TEXT NOT NULL,
    description TEXT NOT NULL,
    state INTEGER NOT NULL,
    UNIQUE (resource_type, project, domain, name)
);
"""

_EXECUTIONS = """
CREATE TABLE executions (
    id INTEGER PRIMARY KEY,
    execution_project TEXT NOT NULL, execution_domain TEXT NOT NULL, execution_name TEXT NOT NULL,
    launch_plan_id INTEGER REFERENCES launch_plans (id),
    workflow_id INTEGER NOT NULL REFERENCES workflows (id),
    task_id INTEGER REFERENCES tasks (id),
    parent_node_execution_id INTEGER REFERENCES node_executions (id),
    source_execution_id INTEGER REFERENCES executions (id),
    phase TEXT NOT NULL,
    state INTEGER NOT NULL,
    mode INTEGER NOT NULL,
    launch_entity TEXT NOT NULL,
    cluster TEXT NOT NULL,
    user TEXT NOT NULL,
    abort_cause TEXT,
    error_kind TEXT, error_code TEXT,
    inputs_uri TEXT NOT NULL, user_inputs_uri TEXT NOT NULL,
    started_at INTEGER, duration INTEGER,
    execution_created_at INTEGER NOT NULL, execution_updated_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
    spec BLOB NOT NULL,
    closure BLOB NOT NULL,
    UNIQUE (execution_project, execution_domain, execution_name)
);
CREATE INDEX executions_created ON executions (execution_project, execution_domain, execution_created_at);
CREATE INDEX executions_phase ON executions (phase);
CREATE TABLE execution_tags (
    execution_id INTEGER NOT NULL REFERENCES executions (id),
    key TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (execution_id, key, value)
) WITHOUT ROWID;
CREATE TABLE node_executions (
    id INTEGER PRIMARY KEY,
    execution_project TEXT NOT NULL, execution_domain TEXT NOT NULL, execution_name TEXT NOT NULL,
    node_id TEXT NOT NULL,
    parent_id INTEGER REFERENCES node_executions (id),
    parent_task_execution_id INTEGER REFERENCES task_executions (id),
    phase TEXT NOT NULL,
    error_kind TEXT, error_code TEXT, cache_status TEXT,
    input_uri TEXT NOT NULL,
    started_at INTEGER, duration INTEGER,
    node_execution_created_at INTEGER NOT NULL, node_execution_updated_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
    metadata BLOB NOT NULL,
    closure BLOB NOT NULL,
    UNIQUE (execution_project, execution_domain, execution_name, node_id)
);
CREATE INDEX node_executions_parent ON node_executions (parent_id) WHERE parent_id IS NOT NULL;
CREATE TABLE task_executions (
    id INTEGER PRIMARY KEY,
    execution_project TEXT NOT NULL, execution_domain TEXT NOT NULL, execution_name TEXT NOT NULL,
    node_id TEXT NOT NULL,
    project TEXT NOT NULL, domain TEXT NOT NULL, name TEXT NOT NULL, version TEXT NOT NULL,
    retry_attempt INTEGER NOT NULL,
    phase TEXT NOT NULL, phase_version INTEGER NOT NULL,
    input_uri TEXT NOT NULL,
    started_at INTEGER, duration INTEGER,
    task_execution_created_at INTEGER NOT NULL, task_execution_updated_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
    closure BLOB NOT NULL,
    UNIQUE (execution_project, execution_domain, execution_name, node_id, project, domain, name, version, retry_attempt)
);
CREATE TABLE array_items (
    task_execution_id INTEGER NOT NULL REFERENCES task_executions (id),
    item INTEGER NOT NULL,
    retry_attempt INTEGER NOT NULL,
    info BLOB NOT NULL,
    error BLOB,
    PRIMARY KEY (task_execution_id, item, retry_attempt)
) WITHOUT ROWID;
"""

_API = """
CREATE TABLE matchable_attributes (
    id INTEGER PRIMARY KEY,
    resource_type INTEGER NOT NULL,
    project TEXT NOT NULL, domain TEXT NOT NULL, workflow TEXT NOT NULL,
    attributes BLOB NOT NULL,
    UNIQUE (resource_type, project, domain, workflow)
);
CREATE TABLE dynamic_workflows (
    node_execution_id INTEGER PRIMARY KEY REFERENCES node_executions (id),
    closure BLOB NOT NULL
);
ALTER TABLE descriptions ADD COLUMN short_description TEXT NOT NULL DEFAULT '';
ALTER TABLE descriptions ADD COLUMN link TEXT NOT NULL DEFAULT '';
ALTER TABLE descriptions ADD COLUMN created_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE descriptions ADD COLUMN updated_at INTEGER NOT NULL DEFAULT 0;
CREATE INDEX executions_listed ON executions (execution_project, execution_domain, state, execution_created_at);
CREATE INDEX executions_by_phase
    ON executions (execution_project, execution_domain, state, phase, execution_created_at);
CREATE INDEX executions_of_launch_plan ON executions (launch_plan_id, state, execution_created_at);
CREATE INDEX executions_of_workflow ON executions (workflow_id, state, execution_created_at);
CREATE INDEX executions_of_node ON executions (parent_node_execution_id) WHERE parent_node_execution_id IS NOT NULL;
CREATE INDEX execution_tags_found ON execution_tags (key, value);
CREATE INDEX node_executions_of_task ON node_executions (parent_task_execution_id)
    WHERE parent_task_execution_id IS NOT NULL;
"""

_CATALOG = """
CREATE TABLE catalog_datasets (
    id INTEGER PRIMARY KEY,
    project TEXT NOT NULL, domain TEXT NOT NULL, name TEXT NOT NULL, version TEXT NOT NULL, org TEXT NOT NULL,
    dataset BLOB NOT NULL,
    UNIQUE (project, domain, name, version, org)
);
CREATE TABLE catalog_artifacts (
    id INTEGER PRIMARY KEY,
    dataset_id INTEGER NOT NULL REFERENCES catalog_datasets (id),
    artifact_id TEXT NOT NULL,
    artifact BLOB NOT NULL,
    UNIQUE (dataset_id, artifact_id)
);
CREATE TABLE catalog_tags (
    id INTEGER PRIMARY KEY,
    dataset_id INTEGER NOT NULL REFERENCES catalog_datasets (id),
    name TEXT NOT NULL,
    artifact INTEGER NOT NULL REFERENCES catalog_artifacts (id),
    UNIQUE (dataset_id, name)
);
CREATE INDEX catalog_tags_of_artifact ON catalog_tags (artifact);
CREATE TABLE catalog_reservations (key TEXT PRIMARY KEY, owner TEXT NOT NULL, expires_at INTEGER NOT NULL);
CREATE TABLE cached_outputs (key TEXT PRIMARY KEY, output BLOB NOT NULL);
"""

_EDGES = """
CREATE TABLE schedule_starts (
    launch_plan_id INTEGER PRIMARY KEY REFERENCES launch_plans (id),
    last_at INTEGER NOT NULL
);
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    execution_project TEXT NOT NULL, execution_domain TEXT NOT NULL, execution_name TEXT NOT NULL,
    phase TEXT NOT NULL,
    kind TEXT NOT NULL,
    message BLOB NOT NULL,
    waits INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    sent_at INTEGER,
    tries INTEGER NOT NULL DEFAULT 0,
    fault TEXT NOT NULL DEFAULT ''
);
CREATE INDEX outbox_waiting ON outbox (id) WHERE waits = 1;
"""

_SIGNALS = """
CREATE TABLE signals (
    id INTEGER PRIMARY KEY,
    execution_project TEXT NOT NULL, execution_domain TEXT NOT NULL, execution_name TEXT NOT NULL,
    signal_id TEXT NOT NULL,
    type BLOB NOT NULL,
    value BLOB,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
    UNIQUE (execution_project, execution_domain, execution_name, signal_id)
);
ALTER TABLE node_executions ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE node_executions ADD COLUMN attempt_started_at INTEGER;
"""

_SETTINGS = """
ALTER TABLE executions ADD COLUMN config BLOB NOT NULL DEFAULT x'';
"""

_LISTS = """
DROP INDEX executions_created;
DROP INDEX executions_listed;
DROP INDEX executions_by_phase;
DROP INDEX executions_of_launch_plan;
DROP INDEX executions_of_workflow;
CREATE INDEX executions_listed ON executions (
    execution_project, execution_domain, state, created_at, id,
    phase, launch_plan_id, workflow_id, task_id, execution_name
);
CREATE INDEX executions_in_order ON executions (
    execution_project, execution_domain, state, id,
    phase, launch_plan_id, workflow_id, task_id, execution_name
);
CREATE INDEX executions_by_phase ON executions (execution_project, execution_domain, state, phase, created_at, id);
CREATE INDEX node_executions_listed ON node_executions (
    execution_project, execution_domain, execution_name, parent_id, parent_task_execution_id
);
CREATE INDEX tasks_listed ON tasks (project, domain, name, created_at);
CREATE INDEX workflows_listed ON workflows (project, domain, name, created_at);
CREATE INDEX launch_plans_listed ON launch_plans (project, domain, name, created_at);
"""

_ORDERS = """
DROP INDEX executions_listed;
DROP INDEX executions_in_order;
CREATE INDEX executions_listed ON executions (
    execution_project, execution_domain, state, created_at, id,
    phase, launch_plan_id, workflow_id, task_id, execution_name, started_at, duration, updated_at
);
CREATE INDEX executions_in_order ON executions (
    execution_project, execution_domain, state, id,
    phase, launch_plan_id, workflow_id, task_id, execution_name, created_at, started_at, duration, updated_at
);
CREATE INDEX executions_by_duration ON executions (execution_project, execution_domain, state, duration, id);
CREATE INDEX executions_by_start ON executions (execution_project, execution_domain, state, started_at, id);
CREATE INDEX executions_by_update ON executions (execution_project, execution_domain, state, updated_at, id);
CREATE INDEX executions_in_phases ON executions (execution_project, execution_domain, state, phase, id);
"""

MIGRATIONS: tuple[str, ...] = (
    _PROJECTS + _ENTITIES + _EXECUTIONS,
    _API,
    _EDGES,
    _CATALOG,
    _SIGNALS,
    _SETTINGS,
    _LISTS,
    _ORDERS,
)
"""Each step's SQL; step N brings the store from version N - 1 to N."""
