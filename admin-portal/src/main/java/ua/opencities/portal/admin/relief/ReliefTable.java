package ua.opencities.portal.admin.relief;

import java.util.List;
import java.util.stream.Stream;
import ua.opencities.language.Texts;
import ua.opencities.tariff.relief.ReliefView;
import ua.opencities.tariff.relief.terms.ReliefWords;
import ua.opencities.web.file.TableFile;

/** The list of reliefs as a file. */
record ReliefTable(Texts texts) {
  TableFile file(List<ReliefView> reliefs) {
    return new TableFile(
            "reliefs",
            texts.text("relief.title"),
            Stream.of(
                    "council",
                    "kind",
                    "fee",
                    "what",
                    "from",
                    "to",
                    "act",
                    "reason",
                    "state",
                    "approved-by")
                .map(column -> texts.text("relief." + column))
                .toList(),
            reliefs.stream().map(this::cells).toList())
        .marked(texts);
  }

  private List<Object> cells(ReliefView it) {
    var words = new ReliefWords(texts);
    return List.of(
        it.councilName(),
        texts.label(it.relief().kind()),
        texts.label(it.relief().fee()),
        words.what(it.relief()),
        it.relief().days().from().toString(),
        it.relief().days().to().map(Object::toString).orElse(""),
        words.act(it.act()),
        it.reason(),
        texts.label(it.state()),
        it.approved().map(ReliefView.Done::by).orElse(""));
  }
}
