"""What each role of the office may do with visits, anniversaries and their road maps."""

from press.roles import ADMINISTRATOR, EDITOR, PLANNER, RIGHTS, WRITER, each

PLANNED = "visit anniversary"
READING = each("view", f"{PLANNED} commitment")
PLANNING = each("add view change submit read_any write_any", PLANNED) | each(
    "add view change", "commitment"
)
EDITING = PLANNING | each("delete approve", PLANNED) | {"delete_commitment"}


def register() -> None:
    RIGHTS["events"] = {
        WRITER: READING,
        EDITOR: EDITING,
        PLANNER: PLANNING,
        ADMINISTRATOR: EDITING,
    }
