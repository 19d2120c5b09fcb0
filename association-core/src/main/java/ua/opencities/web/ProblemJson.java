package ua.opencities.web;

import jakarta.json.Json;

/** Written by hand: nobody has registered a writer for this media type. */
final class ProblemJson {
  private ProblemJson() {}

  static String of(Problem problem) {
    var json =
        Json.createObjectBuilder()
            .add("type", problem.type())
            .add("title", problem.title())
            .add("status", problem.status());
    if (problem.reference() != null) json.add("reference", problem.reference());
    if (!problem.errors().isEmpty()) {
      var errors = Json.createArrayBuilder();
      for (var invalid : problem.errors())
        errors.add(
            Json.createObjectBuilder()
                .add("field", invalid.field())
                .add("type", invalid.type())
                .add("title", invalid.title()));
      json.add("errors", errors);
    }
    return json.build().toString();
  }
}
