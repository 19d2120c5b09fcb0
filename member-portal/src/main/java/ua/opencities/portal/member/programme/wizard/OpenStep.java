package ua.opencities.portal.member.programme.wizard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.PreviewHtml;
import ua.opencities.portal.member.programme.ProgrammePage;
import ua.opencities.programme.PartSaved;
import ua.opencities.programme.PartsSaved;
import ua.opencities.programme.ProgrammeBasis;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.WrittenFrom;
import ua.opencities.programme.advice.AdviceGiven;
import ua.opencities.programme.desk.AttendDraft;
import ua.opencities.programme.desk.TypedPart;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.programme.paper.ProgrammePapers;
import ua.opencities.tenancy.Actor;
import ua.opencities.web.typed.TypedFields;

/** Brings a step together: what was saved, what was typed, who else is there, the paper. */
@Dependent
public class OpenStep {
  private final AttendDraft attend;
  private final PartsSaved partsSaved;
  private final ProgrammeBasis basis;
  private final ProgrammePapers papers;
  private final AdviceGiven advice;

  @Inject
  OpenStep(
      AttendDraft attend,
      PartsSaved partsSaved,
      ProgrammeBasis basis,
      ProgrammePapers papers,
      AdviceGiven advice) {
    this.attend = attend;
    this.partsSaved = partsSaved;
    this.basis = basis;
    this.papers = papers;
    this.advice = advice;
  }

  /** With what the reader typed before and has not saved. */
  WizardPage open(Actor actor, ProgrammeView saved, WizardStep step, Wish wish) {
    var desk = attend.attend(actor, saved, step.part());
    List<PartSaved> parts = partsSaved.of(actor, saved.id());
    TypedFields written = fields(saved, step);
    Optional<TypedPart> kept =
        step.part()
            .flatMap(desk::typed)
            .filter(typed -> !new TypedFields(typed.fields()).saysAll(written));
    TypedFields fields = kept.map(it -> new TypedFields(it.fields())).orElse(written);
    long seen = kept.map(TypedPart::version).orElse(saved.version());
    var notice = DeskNotice.of(step, desk, parts, seen, actor);
    return page(actor, saved, step, wish, fields, seen, kept, parts, notice);
  }

  /** With what is being typed just now. */
  WizardPage typing(Actor actor, ProgrammeView saved, WizardStep step, Wish wish, TypedPart typed) {
    var nobody = new DeskNotice(List.of(), Optional.empty(), Map.of());
    var fields = new TypedFields(typed.fields());
    List<PartSaved> parts = partsSaved.of(actor, saved.id());
    return page(
        actor, saved, step, wish, fields, typed.version(), Optional.of(typed), parts, nobody);
  }

  /** Of a step that only shows there are none. */
  static TypedFields fields(ProgrammeView saved, WizardStep step) {
    return step.part().isEmpty()
        ? TypedFields.NONE
        : PartFields.of(step.saved(saved.text()), saved.text().years());
  }

  private WizardPage page(
      Actor actor,
      ProgrammeView saved,
      WizardStep step,
      Wish wish,
      TypedFields fields,
      long seen,
      Optional<TypedPart> kept,
      List<PartSaved> parts,
      DeskNotice notice) {
    Reading reading =
        kept.isPresent() ? Reading.of(step, fields, saved) : new Reading(saved, List.of());
    ProgrammeView shown = reading.programme();
    Optional<LostRace> race =
        parts.stream()
            .filter(part -> step.part().filter(part.part()::equals).isPresent())
            .filter(part -> kept.isPresent() && reading.isWhole() && part.version() > seen)
            .map(part -> LostRace.of(part, actor, saved.text(), shown.text()))
            .findFirst();
    return new WizardPage(
        step,
        shown,
        fields,
        seen,
        kept,
        reading.unread(),
        parts,
        notice,
        paper(actor, shown, step, wish),
        race,
        ProgrammePage.remarks(advice.on(actor, saved.id())),
        wish);
  }

  private ShownPaper paper(Actor actor, ProgrammeView shown, WizardStep step, Wish wish) {
    WrittenFrom from = basis.of(actor, shown);
    PaperKind kind = wish.kind(step, shown);
    Paper paper = papers.marked(actor, shown, kind, from.text());
    return new ShownPaper(
        kind, PaperKind.listed(shown), PreviewHtml.of(paper), from, paper.isWord());
  }
}
