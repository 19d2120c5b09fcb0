package ua.opencities.programme.paper.golden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.admission.paper.JoiningPaper;
import ua.opencities.admission.paper.SampleJoiningPaper;
import ua.opencities.council.official.AppointOfficial;
import ua.opencities.council.official.Appointment;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.document.template.ChooseTemplate;
import ua.opencities.document.template.TemplatePlace;
import ua.opencities.document.template.TemplateShelf;
import ua.opencities.document.template.Variant;
import ua.opencities.language.Gender;
import ua.opencities.letter.paper.SampleLetterPaper;
import ua.opencities.programme.AmendProgramme;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.SampleAmendment;
import ua.opencities.programme.SampleParts;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.programme.paper.ProgrammePapers;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.year.execution.ReportOn;
import ua.opencities.programme.year.execution.SampleReport;
import ua.opencities.programme.year.money.SampleMoney;
import ua.opencities.programme.year.paper.TakeYearReport;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Every kind of paper: of a programme and its year, letters, joining; in all forms. */
final class EveryPaper {
  /**
   * @param name {@code programme.short}
   */
  record Written(String name, byte[] docx, byte[] pdf) {
    @Override
    public String toString() {
      return name;
    }
  }

  static final List<Written> ALL = new EveryPaper().written();

  private final List<Written> written = new ArrayList<>();

  private EveryPaper() {}

  private List<Written> written() {
    for (Variant variant : Variant.values()) {
      first(variant);
      for (AmendmentKind kind : AmendmentKind.values()) amended(variant, kind);
      addedRows(variant);
      if (variant == Variant.TABLE) continue;
      report(variant);
      letters(variant);
      for (JoiningPaper kind : JoiningPaper.values())
        put(kind.slug(), variant, SampleJoiningPaper.of(kind, variant));
    }
    return List.copyOf(written);
  }

  private void first(Variant variant) {
    CouncilId council = council();
    ProgrammeId id = SampleAmendment.approved(council);
    for (PaperKind kind : PaperKind.of(programme(council, id)))
      write(council, id, kind, kind.slug(), variant);
  }

  /** An amendment has a decision of its own, and the other papers say that they are of one. */
  private void amended(Variant variant, AmendmentKind amendment) {
    CouncilId council = council();
    ProgrammeId first = SampleAmendment.approved(council);
    ProgrammeId next =
        amendment == AmendmentKind.EXTENDED
            ? Association.get(AmendProgramme.class)
                .amend(clerk(council), first, SampleAmendment.until(LocalDate.of(2023, 12, 31)))
            : SampleAmendment.lessMoney(council, first, amendment);
    String of = "-" + amendment.name().toLowerCase(java.util.Locale.ROOT);
    for (PaperKind kind : PaperKind.of(programme(council, next)))
      if (kind == PaperKind.AMENDING_DECISION || amendment == AmendmentKind.POINTS)
        write(council, next, kind, kind.slug() + of, variant);
  }

  /** A row that comes is one point, with its cells. */
  private void addedRows(Variant variant) {
    CouncilId council = council();
    ProgrammeId next =
        Association.get(AmendProgramme.class)
            .amend(
                clerk(council),
                SampleAmendment.approved(council),
                SampleAmendment.of(AmendmentKind.POINTS));
    var fee = Map.of(2022, Money.of("12000.00"));
    SampleAmendment.revise(
        council, next, new ProgrammePart.Measures(List.of(SampleParts.fee(fee))));
    SampleAmendment.revise(council, next, SampleParts.services(2022, "3"));
    write(council, next, PaperKind.AMENDING_DECISION, "amending-decision-rows", variant);
  }

  private void write(
      CouncilId council, ProgrammeId id, PaperKind kind, String name, Variant variant) {
    if (!has(council, kind, variant)) return;
    choose(council, kind.slug(), variant);
    Paper paper = Association.get(ProgrammePapers.class).of(clerk(council), id, kind);
    put(name, variant, paper);
  }

  private static boolean has(CouncilId council, PaperKind kind, Variant variant) {
    return Association.get(TemplateShelf.class)
        .card(clerk(council), Optional.of(council), kind.slug())
        .variants()
        .contains(variant);
  }

  private void report(Variant variant) {
    CouncilId council = council();
    SampleReport.approvedWithMeasures(council);
    SampleMoney.paid(council, LocalDate.of(SampleReport.YEAR, 3, 1), "12000.00");
    var draft = SampleReport.save(council, SampleReport.answered(SampleReport.toWrite(council)));
    choose(council, "year-report", variant);
    SampleReport.finish(council, draft.version());
    var take = Association.get(TakeYearReport.class);
    var on = ReportOn.year(council, SampleReport.YEAR);
    put(
        "year-report",
        variant,
        take.take(clerk(council), on, PaperFormat.DOCX).bytes(),
        take.take(clerk(council), on, PaperFormat.PDF).bytes());
  }

  /** Of both sides. */
  private void letters(Variant variant) {
    put("letter-of-council", variant, SampleLetterPaper.ofCouncil(variant));
    put("letter-of-association", variant, SampleLetterPaper.ofAssociation(variant));
  }

  private void put(String name, Variant variant, Paper paper) {
    put(name, variant, PaperFormat.DOCX.of(paper).bytes(), PaperFormat.PDF.of(paper).bytes());
  }

  private void put(String name, Variant variant, byte[] docx, byte[] pdf) {
    written.add(new Written(name + "." + variant.slug(), docx, pdf));
  }

  /** With a secretary, who signs what is annexed to a session's decision. */
  private static CouncilId council() {
    CouncilId council = SampleProgramme.council();
    Association.get(AppointOfficial.class)
        .appoint(
            clerk(council),
            council,
            new Appointment(
                OfficialPosition.SECRETARY,
                "секретарка ради",
                "Ірина",
                "Мельник",
                Gender.FEMININE,
                Period.since(LocalDate.of(2020, 11, 20))));
    return council;
  }

  private static void choose(CouncilId council, String kind, Variant variant) {
    Actor clerk = clerk(council);
    Association.get(ChooseTemplate.class).choose(clerk, TemplatePlace.of(clerk, kind, variant));
  }

  private static ua.opencities.programme.ProgrammeView programme(
      CouncilId council, ProgrammeId id) {
    return Association.get(ProgrammeDetails.class).of(clerk(council), id);
  }

  private static Actor clerk(CouncilId council) {
    return Association.clerkOf(council);
  }
}
