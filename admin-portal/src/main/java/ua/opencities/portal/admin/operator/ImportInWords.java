package ua.opencities.portal.admin.operator;

import java.util.Optional;
import java.util.stream.Collectors;
import ua.opencities.council.intake.ImportCounts;
import ua.opencities.council.intake.ImportId;
import ua.opencities.council.intake.ImportReading;
import ua.opencities.council.intake.line.ImportLine;
import ua.opencities.council.intake.line.Outcome;
import ua.opencities.council.intake.line.Verdict;
import ua.opencities.language.Texts;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;

/** An import as the launcher prints it: its id, the counts, the lines that need an eye. */
record ImportInWords(Texts texts, ImportReading imports, Actor actor, ImportId id) {
  String text() {
    ImportCounts counts = imports.counts(actor, id);
    var said = new StringBuilder();
    said.append(id).append('\t').append(texts.label(imports.of(actor, id).state())).append('\n');
    for (Verdict each : Verdict.values())
      if (counts.of(each) > 0) count(said, each, counts.of(each));
    for (Outcome each : Outcome.values())
      if (counts.of(each) > 0) count(said, each, counts.of(each));
    for (Verdict each : new Verdict[] {Verdict.ERROR, Verdict.SUSPICIOUS})
      lines(said, Optional.of(each), Optional.empty());
    lines(said, Optional.empty(), Optional.of(Outcome.STAYS));
    return said.toString();
  }

  private void count(StringBuilder said, Enum<?> what, long count) {
    said.append(count).append('\t').append(texts.label(what)).append('\n');
  }

  private void lines(StringBuilder said, Optional<Verdict> verdict, Optional<Outcome> outcome) {
    for (ImportLine line :
        imports.lines(actor, id, verdict, outcome, new Page.Request(1, 200)).items())
      said.append(line.number().map(number -> number + ":").orElse("—"))
          .append(' ')
          .append(line.katottg())
          .append(' ')
          .append(line.name())
          .append(' ')
          .append(
              line.remarks().stream()
                  .map(remark -> texts.text(remark.code(), remark.arguments().toArray()))
                  .collect(Collectors.joining(" ")))
          .append('\n');
  }
}
