package ua.opencities.programme.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.opencities.document.markup.Facts;
import ua.opencities.language.CouncilName;
import ua.opencities.language.DateInWords;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.language.UkrainianNumbers;
import ua.opencities.programme.Edition;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.act.ActBody;
import ua.opencities.programme.act.ActView;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.programme.text.Changes;
import ua.opencities.programme.text.TextChange;

/** What an amendment changes, and the acts on which a programme in force rests. */
final class AmendmentFacts {
  private static final String BY_HAND = "рішенням від " + DateInWords.BY_HAND + " № ________";
  private final PaperFacts paper;

  private AmendmentFacts(PaperFacts paper) {
    this.paper = paper;
  }

  static Facts of(PaperFacts paper, Facts before) {
    return new AmendmentFacts(paper).put(before);
  }

  private Facts put(Facts facts) {
    Edition edition = paper.programme().edition();
    Optional<ProgrammeView> amended = paper.amended();
    List<Facts> changes = changes();
    TitleInCases title =
        new TitleInCases(amended.orElse(paper.programme()).text().outline().titleInDecisions());
    return facts
        .and("decision.subject", subject(edition, title))
        .and("annexes.numbered", paper.hasNumberedAnnexes())
        .and("amendment.any", edition.isAmendment())
        .and("amendment.points", is(edition, AmendmentKind.POINTS))
        .and("amendment.restated", is(edition, AmendmentKind.RESTATED))
        .and("amendment.extended", is(edition, AmendmentKind.EXTENDED))
        .and("amendment.reason", TextFacts.sentence(edition.reason().orElse("")))
        .and("amendedTitle.name", title.title())
        .and("amendedTitle.genitive", title.genitive())
        .and("amendedTitle.accusative", title.accusative())
        .and("amended.act", act(amended.map(it -> it.edition().number()).orElse(0)))
        .and(
            "amended.sum", amended.map(it -> UkrainianNumbers.amount(it.text().total())).orElse(""))
        .and("repealed.act", act(edition.number()))
        .and("changes", changes)
        .and("changes.any", !changes.isEmpty());
  }

  private static boolean is(Edition edition, AmendmentKind kind) {
    return edition.kind().filter(kind::equals).isPresent();
  }

  private String subject(Edition edition, TitleInCases title) {
    if (is(edition, AmendmentKind.EXTENDED)) return "Про продовження дії " + title.genitive();
    if (edition.isAmendment()) return "Про внесення змін до " + title.genitive();
    return "Про затвердження " + title.genitive();
  }

  /**
   * «рішенням Жовківської міської ради від 20 січня 2022 року № 16/VIII-870 (зі змінами)»: by which
   * the programme was approved at first.
   *
   * @param editions that came into force up to then
   */
  private String act(int editions) {
    String changed = editions > 1 ? " (зі змінами)" : "";
    return paper.original().map(this::named).orElse(BY_HAND) + changed;
  }

  private String named(ActView act) {
    String body =
        act.body() == ActBody.MILITARY_ADMINISTRATION
            ? "розпорядженням начальника " + CouncilName.inSixCases(act.bodyName()).genitive()
            : "рішенням " + paper.council().name().genitive();
    return body + " від " + DateInWords.official(act.date()) + " № " + act.number();
  }

  private List<Facts> changes() {
    if (paper.amended().isEmpty()) return List.of();
    List<TextChange> all = Changes.between(paper.amended().get().text(), paper.text());
    List<TextChange> changes = AmendingPoint.worthSaying(all);
    List<Facts> rows = new ArrayList<>();
    for (TextChange change : changes)
      rows.add(
          row(
              change,
              AmendingPoint.cellsOf(change, all),
              rows.size() + 1 == changes.size() ? "." : ";"));
    return rows;
  }

  private static Facts row(TextChange change, List<TextChange> cells, String end) {
    return Facts.none()
        .and("part", Texts.of(Language.UK).label(change.part()))
        .and("row", change.row().orElse(""))
        .and("what", Texts.of(Language.UK).text(change.fieldKey()))
        .and("before", AmendingPoint.flat(change.before()))
        .and("after", AmendingPoint.flat(change.after()))
        .and("point", AmendingPoint.of(change, cells) + end);
  }
}
