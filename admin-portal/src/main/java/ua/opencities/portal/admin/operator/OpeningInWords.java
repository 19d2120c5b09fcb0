package ua.opencities.portal.admin.operator;

import java.util.Optional;
import java.util.stream.Collectors;
import ua.opencities.fee.opening.OpeningCounts;
import ua.opencities.fee.opening.OpeningImportId;
import ua.opencities.fee.opening.OpeningReading;
import ua.opencities.fee.opening.line.OpeningLineView;
import ua.opencities.fee.opening.line.OpeningOutcome;
import ua.opencities.fee.opening.line.OpeningVerdict;
import ua.opencities.language.Texts;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;

/** An import as the launcher prints it: its id, the counts, every line that was not clean. */
record OpeningInWords(Texts texts, OpeningReading imports, Actor actor, OpeningImportId id) {
  String text() {
    OpeningCounts counts = imports.counts(actor, id);
    var said = new StringBuilder();
    said.append(id).append('\t').append(texts.label(imports.of(actor, id).state())).append('\n');
    for (OpeningVerdict each : OpeningVerdict.values()) count(said, each, counts.of(each));
    for (OpeningOutcome each : OpeningOutcome.values()) count(said, each, counts.of(each));
    said.append(texts.text("opening.owed")).append('\t').append(texts.money(counts.owed()));
    said.append('\n').append(texts.text("opening.ahead")).append('\t');
    said.append(texts.money(counts.ahead())).append('\n');
    for (var each : new OpeningVerdict[] {OpeningVerdict.ERROR, OpeningVerdict.SUSPICIOUS})
      imports
          .lines(actor, id, Optional.of(each), Optional.empty(), new Page.Request(1, 200))
          .items()
          .forEach(line -> said.append(words(line)));
    return said.toString();
  }

  private void count(StringBuilder said, Enum<?> what, long count) {
    if (count > 0) said.append(count).append('\t').append(texts.label(what)).append('\n');
  }

  private String words(OpeningLineView line) {
    String why =
        line.remarks().stream()
            .map(remark -> texts.text(remark.code(), remark.arguments().toArray()))
            .collect(Collectors.joining(" "));
    return line.number() + ": " + line.code() + " " + line.name() + " " + why + "\n";
  }
}
