package ua.opencities.programme.paper.shapes;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.time.LocalDate;
import ua.opencities.council.SampleCouncil;
import ua.opencities.council.details.PlaceKind;
import ua.opencities.council.official.AppointOfficial;
import ua.opencities.council.official.Appointment;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.council.population.ConfirmPopulation;
import ua.opencities.document.paper.Block;
import ua.opencities.document.paper.DocxPaper;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.PdfPaper;
import ua.opencities.document.paper.Spoken;
import ua.opencities.document.template.ChooseTemplate;
import ua.opencities.document.template.TemplatePlace;
import ua.opencities.document.template.Variant;
import ua.opencities.language.Gender;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.RecordCommitteeAct;
import ua.opencities.programme.RecordSessionAct;
import ua.opencities.programme.ReviseProgramme;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.programme.paper.ProgrammePapers;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.ProgrammeText;
import ua.opencities.shared.Period;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** A council whose programme has a shape that a real one had; its people are invented. */
final class RealCouncil {
  final CouncilId id;
  final Actor clerk;

  private RealCouncil(CouncilId id) {
    this.id = id;
    this.clerk = Association.clerkOf(id);
  }

  /** {@code named("Запорізька міська рада", "Запорізький", "Запоріжжя")}. */
  static RealCouncil named(String name, String raion, String place) {
    return new RealCouncil(
        SampleCouncil.entered("23", SampleCouncil.details(name, raion, PlaceKind.MISTO, place)));
  }

  RealCouncil with(OfficialPosition position, String title, String given, String surname) {
    Gender gender = given.matches(".*[ая]") ? Gender.FEMININE : Gender.MASCULINE;
    Association.get(AppointOfficial.class)
        .appoint(
            clerk,
            id,
            new Appointment(
                position, title, given, surname, gender, Period.since(LocalDate.of(2010, 11, 20))));
    return this;
  }

  RealCouncil inhabitedBy(int people, LocalDate on) {
    Association.get(ConfirmPopulation.class)
        .confirm(Association.administrator(), id, people, on, "Держстат");
    return this;
  }

  ProgrammeId drafted(int fromYear, int toYear) {
    return Association.get(DraftProgramme.class).fromTemplate(clerk, id, fromYear, toYear);
  }

  void write(ProgrammeId programme, ProgrammePart... parts) {
    for (ProgrammePart part : parts) {
      long seen = Association.get(ProgrammeDetails.class).of(clerk, programme).version();
      Association.get(ReviseProgramme.class).revise(clerk, programme, seen, part);
    }
  }

  ProgrammeText text(ProgrammeId programme) {
    return Association.get(ProgrammeDetails.class).of(clerk, programme).text();
  }

  void agreed(ProgrammeId programme, String number, LocalDate on) {
    Association.get(RecordCommitteeAct.class)
        .record(clerk, programme, SampleProgramme.act(number, on));
  }

  void approved(ProgrammeId programme, String number, LocalDate on) {
    Association.get(RecordSessionAct.class)
        .record(clerk, programme, SampleProgramme.act(number, on));
  }

  /** A table that goes on on the next page has its header there again. */
  private static String headersOnce(Paper paper, String printed) {
    String words = printed;
    for (Block block : paper.blocks())
      if (block instanceof Block.Table table && !table.isShort() && table.hasHeader()) {
        String header =
            Spoken.words(
                table.columns().stream().map(it -> it.header().text()).collect(joining(" ")));
        int first = words.indexOf(header) + header.length();
        words = words.substring(0, first) + words.substring(first).replace(header + " ", "");
      }
    return words;
  }

  /** The words of the paper, the same in both formats. */
  String words(ProgrammeId programme, PaperKind kind, Variant variant) throws IOException {
    Association.get(ChooseTemplate.class)
        .choose(clerk, TemplatePlace.of(clerk, kind.slug(), variant));
    Paper paper = Association.get(ProgrammePapers.class).of(clerk, programme, kind);
    String words = Spoken.inDocx(DocxPaper.of(paper));
    String printed = headersOnce(paper, Spoken.inPdf(PdfPaper.of(paper)));
    if (!printed.equals(words)) throw new AssertionError(words + "\nin PDF: " + printed);
    return words;
  }

  String words(ProgrammeId programme, PaperKind kind) throws IOException {
    return words(programme, kind, Variant.FULL);
  }
}
