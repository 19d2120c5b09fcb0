package ua.opencities.programme.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.opencities.council.CouncilCard;
import ua.opencities.council.administration.Administration;
import ua.opencities.council.official.OfficialView;
import ua.opencities.document.markup.Facts;
import ua.opencities.document.markup.Fillable;
import ua.opencities.document.paper.Paper;
import ua.opencities.language.Language;
import ua.opencities.language.SixCases;
import ua.opencities.language.Texts;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.act.ActBody;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.ActView;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.programme.text.ProgrammeText;

/**
 * All that the papers of one programme are made of.
 *
 * @param officials in office on the day the papers speak of
 * @param amended the edition that this one changes
 * @param original the act that approved the programme at first, where there is one
 */
record PaperFacts(
    ProgrammeView programme,
    CouncilCard council,
    Optional<Administration> administration,
    List<OfficialView> officials,
    Optional<ProgrammeView> amended,
    Optional<ActView> original) {

  ProgrammeText text() {
    return programme.text();
  }

  Optional<ActView> act(ActVerb verb) {
    return programme.act(verb);
  }

  /** The act by which the edition came to hold, of whatever verb. */
  Optional<ActView> approval() {
    return programme.approval();
  }

  /** The same with another text, as it was before it was changed. */
  PaperFacts saying(ProgrammeText another) {
    return new PaperFacts(
        programme.saying(another), council, administration, officials, amended, original);
  }

  /** Whose order it is, or will be, where an administration acts in the council's place. */
  Optional<String> actingAdministration() {
    Optional<ActView> approved = approval();
    if (approved.isPresent())
      return approved
          .filter(act -> act.body() == ActBody.MILITARY_ADMINISTRATION)
          .map(ActView::bodyName);
    return administration.map(Administration::name);
  }

  /**
   * Programme and passport are annexes 1 and 2 of the deciding act: of one that approves or
   * restates, from the first draft on: the committee agrees the draft of that act with its annexes.
   * One that changes points or extends annexes nothing.
   */
  boolean hasNumberedAnnexes() {
    return text().passport().annexed()
        && programme.edition().kind().filter(it -> it != AmendmentKind.RESTATED).isEmpty();
  }

  /** Under the paths of {@link PaperFields}. */
  Facts fields() {
    Facts facts = council(Facts.none());
    facts = TextFacts.of(this, facts);
    facts = MoneyFacts.of(this, facts);
    facts = TableFacts.of(this, facts);
    facts = AmendmentFacts.of(this, facts);
    return SignatureFacts.of(this, facts);
  }

  private Facts council(Facts facts) {
    SixCases name = council.name();
    return facts
        .and("council.name", name.nominative())
        .and("council.genitive", name.genitive())
        .and("council.dative", name.dative())
        .and("council.accusative", name.accusative())
        .and("council.instrumental", name.instrumental())
        .and("council.locative", name.locative())
        .and("council.capitals", name.nominative().toUpperCase(Locale.ROOT))
        .and("council.place", council.place())
        .and("territory.genitive", council.territoryInGenitive())
        .and("territory.capitals", council.territoryInGenitive().toUpperCase(Locale.ROOT));
  }

  Paper filled(PaperKind kind, Fillable wording) {
    return filled(kind, wording, fields());
  }

  /** What the text before says otherwise is marked. */
  Paper filledAgainst(ProgrammeText before, PaperKind kind, Fillable wording) {
    return filled(kind, wording, fields().markedAgainst(saying(before).fields()));
  }

  private Paper filled(PaperKind kind, Fillable wording, Facts fields) {
    return ended(wording.fill(begun(kind), fields));
  }

  /** Empty, with the name, the author and the moment of its data. */
  private Paper begun(PaperKind kind) {
    String named = kind.named(Texts.of(Language.UK), actingAdministration().isPresent());
    return Paper.named(named + ", " + council.name().nominative() + ", " + text().yearsShown())
        .by(council.name().nominative())
        .madeAt(programme.changedAt());
  }

  /** The last words of every paper of the demonstration, whatever its wording. */
  private Paper ended(Paper paper) {
    return council.demonstration()
        ? paper.note("Вигадані дані: документ створено для демонстрації.")
        : paper;
  }
}
