package ua.opencities.council.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.council.intake.ImportTrial.OFFICE;
import static ua.opencities.council.intake.ImportTrial.by;
import static ua.opencities.council.intake.ImportTrial.outcome;
import static ua.opencities.council.intake.ImportTrial.rehearsed;
import static ua.opencities.council.intake.RegisterTrial.HEADING;
import static ua.opencities.council.intake.RegisterTrial.WHOLE_LINE;
import static ua.opencities.council.intake.RegisterTrial.council;
import static ua.opencities.council.intake.RegisterTrial.dossier;
import static ua.opencities.council.intake.RegisterTrial.idOf;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.opencities.council.CorrectCouncilNameCase;
import ua.opencities.council.SampleCouncil;
import ua.opencities.council.attribute.AttributeKind;
import ua.opencities.council.attribute.SampleAttribute;
import ua.opencities.council.attribute.value.SampleValue;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.contact.AddContact;
import ua.opencities.council.contact.ContactDetails;
import ua.opencities.council.contact.ContactFunction;
import ua.opencities.council.intake.line.Outcome;
import ua.opencities.council.intake.mapping.ImportField;
import ua.opencities.council.official.AppointOfficial;
import ua.opencities.council.official.Appointment;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.council.payer.AddPayer;
import ua.opencities.council.population.ConfirmPopulation;
import ua.opencities.council.population.PopulationHistory;
import ua.opencities.language.Gender;
import ua.opencities.language.GrammaticalCase;
import ua.opencities.shared.Period;
import ua.opencities.shared.reach.Phone;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** Undoing an import takes nothing that a person wrote, and lists what stays for it. */
class HandWorkStaysTest {
  private static final String CORRECTED = "Рученської сільради";

  static Stream<Named<Consumer<CouncilId>>> byHand() {
    return Stream.of(
        Named.of("a figure", HandWorkStaysTest::confirm),
        Named.of(
            "a contact",
            it ->
                Association.get(AddContact.class)
                    .add(
                        OFFICE,
                        it,
                        new ContactDetails(
                            ContactFunction.PRESS,
                            "Відділ",
                            Optional.empty(),
                            Phone.typed("0321234567")))),
        Named.of(
            "an official",
            it ->
                Association.get(AppointOfficial.class)
                    .appoint(
                        OFFICE,
                        it,
                        new Appointment(
                            OfficialPosition.HEAD,
                            "сільський голова",
                            "Олег",
                            "Рученко",
                            Gender.MASCULINE,
                            Period.since(LocalDate.of(2020, 11, 15))))),
        Named.of(
            "a payer",
            it ->
                Association.get(AddPayer.class)
                    .add(
                        OFFICE,
                        it,
                        "Казначейство",
                        Optional.of(new Edrpou("00032112")),
                        Optional.empty())),
        Named.of(
            "an attribute",
            it -> SampleValue.write(it, SampleAttribute.of(AttributeKind.TEXT), "своє")),
        Named.of("a case of its name", HandWorkStaysTest::correct));
  }

  @ParameterizedTest
  @MethodSource("byHand")
  void aNewCouncilThatAPersonToldMoreOfStays(Consumer<CouncilId> more) {
    Katottg code = SampleCouncil.codeIn("46");
    ImportId id = rehearsed(WHOLE_LINE, HEADING + line(code, 900));
    ImportTrial.apply(id);
    more.accept(idOf(code));
    ImportTrial.undo(id);
    assertThat(outcome(id, 2)).contains(Outcome.STAYS);
    assertThat(dossier(idOf(code)).details().centreName()).isEqualTo("Рученьки");
    SampleAttribute.archiveAll();
  }

  @Test
  void aFigureConfirmedByHandStandsAsItWas() {
    Katottg code = SampleCouncil.codeIn("46");
    ImportId id = rehearsed(WHOLE_LINE, HEADING + line(code, 900));
    ImportTrial.apply(id);
    confirm(idOf(code));
    ImportTrial.undo(id);
    assertThat(Association.get(PopulationHistory.class).all(OFFICE, idOf(code)))
        .filteredOn(figure -> !figure.withdrawn())
        .extracting(figure -> figure.figure().inhabitants())
        .contains(1234);
  }

  /**
   * Whatever else hangs on a council holds it by its foreign key; of a membership the steps that
   * did not come with the list hold it.
   */
  @Test
  void nothingButFiguresAndTheMembershipOfTheListLeavesWithACouncilAndOnlyListsLoseSightOfIt() {
    assertThat(
            Association.sql(
                    "select conrelid::regclass::text || ' ' || confdeltype::text from pg_constraint"
                        + " where contype = 'f' and confrelid = 'council'::regclass and confdeltype not in ('a', 'r')")
                .rows())
        .extracting(row -> row.get(0))
        .containsExactlyInAnyOrder(
            "population_figure c", "membership c", "council_import_row n", "opening_import_row n");
  }

  @Test
  void aCaseOfTheNewNameIsNotGivenToTheOldOne() {
    Katottg code = council("Давньоруцька сільська рада", "Рученьки");
    ImportId id =
        rehearsed(
            by(ImportField.KATOTTG, ImportField.NAME, ImportField.KIND, ImportField.FORMER_NAME),
            "KATOTTG,NAME,KIND,FORMER_NAME\n"
                + (code + ",Рученська,сільська,Давньоруцька сільська рада\n"));
    ImportTrial.apply(id);
    correct(idOf(code));
    ImportTrial.undo(id);
    assertThat(outcome(id, 2)).contains(Outcome.STAYS);
    var name = dossier(idOf(code)).card().name();
    assertThat(name.nominative()).isEqualTo("Рученська сільська рада");
    assertThat(name.genitive()).isEqualTo(CORRECTED);
  }

  @Test
  void listsTakenBackTheLastOneFirstLeaveNothing() {
    Katottg code = SampleCouncil.codeIn("46");
    ImportId brought = rehearsed(WHOLE_LINE, HEADING + line(code, 900));
    ImportTrial.apply(brought);
    var figures = by(ImportField.KATOTTG, ImportField.INHABITANTS);
    ImportId counted = rehearsed(figures, "KATOTTG;INHABITANTS\n" + code + ";950\n");
    ImportTrial.apply(counted);
    ImportId moved = rehearsed(by(ImportField.KATOTTG, ImportField.RAION), raion(code, "Один"));
    ImportTrial.apply(moved);
    ImportId again = rehearsed(by(ImportField.KATOTTG, ImportField.RAION), raion(code, "Другий"));
    ImportTrial.apply(again);

    for (ImportId each : new ImportId[] {again, moved, counted, brought}) {
      ImportTrial.undo(each);
      assertThat(outcome(each, 2)).contains(Outcome.TAKEN_BACK);
    }
    assertThat(Association.sql("select 1 from council where katottg = ?", code.value()).rows())
        .isEmpty();
  }

  @Test
  void anEarlierListStaysWhileALaterOneStands() {
    Katottg code = council("Чергівська сільська рада", "Чергове");
    ImportId first = rehearsed(by(ImportField.KATOTTG, ImportField.RAION), raion(code, "Один"));
    ImportTrial.apply(first);
    ImportId second = rehearsed(by(ImportField.KATOTTG, ImportField.RAION), raion(code, "Другий"));
    ImportTrial.apply(second);
    ImportTrial.undo(first);
    assertThat(outcome(first, 2)).contains(Outcome.STAYS);
    ImportTrial.undo(second);
    assertThat(dossier(idOf(code)).details().raion()).contains("Один");
  }

  private static String line(Katottg code, int inhabitants) {
    return code + ";Рученська сільська рада;Район " + code + ";село;Рученьки;" + inhabitants + "\n";
  }

  private static String raion(Katottg code, String raion) {
    return "KATOTTG;RAION\n" + code + ";" + raion + "\n";
  }

  private static void confirm(CouncilId council) {
    Association.get(ConfirmPopulation.class)
        .confirm(OFFICE, council, 1234, LocalDate.of(2023, 1, 1), "Лист ради");
  }

  private static void correct(CouncilId council) {
    Association.get(CorrectCouncilNameCase.class)
        .correct(OFFICE, council, GrammaticalCase.GENITIVE, CORRECTED);
  }
}
