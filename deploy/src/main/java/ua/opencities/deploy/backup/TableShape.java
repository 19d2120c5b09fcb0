package ua.opencities.deploy.backup;

import java.util.List;

/**
 * A table as it is copied: its stored columns and an order that does not depend on where the rows
 * lie or how a language sorts, so that equal content gives equal bytes.
 *
 * @param name quoted, with its schema
 */
record TableShape(String name, List<String> columns, String order) {
  String copyOut() {
    return "copy (select "
        + String.join(", ", columns)
        + " from "
        + name
        + " t order by "
        + order
        + ") to stdout";
  }

  String copyIn() {
    return "copy " + name + " (" + String.join(", ", columns) + ") from stdin";
  }

  /** The name of its file in the archive. */
  String entry() {
    return "tables/" + name.replace("\"", "") + ".copy";
  }
}
