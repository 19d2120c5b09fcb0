package ua.opencities.programme.paper.founding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ReviseProgramme;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** Types the founding document in, part by part, in the order in which it says things. */
final class EnterFoundingDocument {
  private final FoundingText from;

  EnterFoundingDocument(String original) {
    this.from = new FoundingText(Mended.all(Mended.BY_THE_CLERK, original));
  }

  ProgrammeId into(CouncilId council) {
    var clerk = Association.clerkOf(council);
    var id = Association.get(DraftProgramme.class).fromTemplate(clerk, council, 2022, 2022);
    long seen = Association.get(ProgrammeDetails.class).of(clerk, id).version();
    for (ProgrammePart part : parts())
      seen = Association.get(ReviseProgramme.class).revise(clerk, id, seen, part).version();
    return id;
  }

  private List<ProgrammePart> parts() {
    String decisionTitle = from.after(" 1. Погодити Програму ").upTo(", що додається.");
    String title = from.after(" Олег ВОЛЬСЬКИЙ ").upTo(" І. ");
    String background = from.after(" 1.1. ").upTo(" 1.2. ");
    List<String> legalBases = from.after(" є ").listUpTo(". ІІ. ");
    String purpose = from.after(" 2. ").upTo(" ІІІ. ");
    List<String> tasks = from.after(": - ").pointsUpTo(". ІV. ");
    List<String> sources = from.after(": - ").pointsUpTo(". V.");
    String results = from.after(" 5. ").upTo(" Керуюча ");
    String passportTitle = from.after(" 1. Назва: ").upTo(". 2. ");
    List<String> passportBases = from.after(": ").listUpTo(". 3. ");
    String customer = from.after(": ").upTo(". 4. ");
    String passportPurpose = from.after(": ").upTo(" 5. ");
    Money sum = from.after(": ").moneyUpTo(" гривень. 6. ");
    String stages = from.after(" 7. ").after(": ").upTo(". 8. ");
    String passportResults = from.after(": ").upTo(" 9. ");
    String control = from.after(": ").upTo(" . 10. ");
    String executor = from.after(": ").upTo(". Керуюча ");
    return List.of(
        new ProgrammePart.Outline(
            title,
            Optional.of("Програма " + decisionTitle),
            LocalDate.of(2022, 1, 1),
            LocalDate.of(2022, 12, 31),
            customer,
            List.of(executor),
            legalBases,
            List.of("Асоціація відкритих міст")),
        new ProgrammePart.Aims(
            background, purpose, tasks, results, List.of(stages), control, List.of()),
        new ProgrammePart.Funding(
            List.of(
                FundingLine.of(2022, sources.get(0), sum),
                FundingLine.of(2022, sources.get(1), Money.ZERO))),
        new ProgrammePart.Passport(
            Optional.of(passportTitle),
            passportBases,
            Optional.of(passportPurpose),
            Optional.of(passportResults),
            Optional.empty()));
  }
}
