package ua.opencities.report;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.council.SampleCouncil.details;
import static ua.opencities.council.SampleCouncil.entered;

import java.io.BufferedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.opencities.council.CorrectCouncilNameCase;
import ua.opencities.council.attribute.AttributeKind;
import ua.opencities.council.attribute.SampleAttribute;
import ua.opencities.council.attribute.value.SampleValue;
import ua.opencities.council.details.PlaceKind;
import ua.opencities.council.official.AppointOfficial;
import ua.opencities.council.official.Appointment;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.council.population.ConfirmPopulation;
import ua.opencities.document.paper.OtherPrograms;
import ua.opencities.language.Gender;
import ua.opencities.language.GrammaticalCase;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.report.book.RegisterBook;
import ua.opencities.shared.Period;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** The register as one workbook, read by another program. */
class RegisterBookTest {
  private static final Actor OFFICE = Association.administrator();
  private final CouncilId council =
      entered("46", details("=Книжна міська рада", "Львівський", PlaceKind.MISTO, "Книжне"));

  @TempDir Path folder;

  @AfterEach
  void leave() {
    SampleAttribute.archiveAll();
  }

  @Test
  void hasASheetForEachThingAndIsOpenedByLibreOffice() throws Exception {
    Assumptions.assumeTrue(OtherPrograms.onPath("soffice"), "skipped: soffice is not installed");
    fill();
    Path book = folder.resolve("register.xlsx");
    try (var out = new BufferedOutputStream(Files.newOutputStream(book))) {
      Association.get(RegisterBook.class).write(OFFICE, Texts.of(Language.UK), out);
    }
    asCsv(book);

    assertThat(line("Ради")).contains("міська рада", "Львівська", "місто", "Книжне");
    assertThat(line("Назви у відмінках")).contains("Книжної міської ради", "Виправленій раді");
    assertThat(line("Коди й рахунки")).contains("UA46");
    assertThat(line("Населення")).contains("13852", "2022-01-01", "Держстат");
    assertThat(line("Посадові особи")).contains("голова", "Вольський", "2020-11-15");
    assertThat(line("Відмінки посадових осіб"))
        .contains("посада", "міського голови", "Олегу Вольському");
    assertThat(line("Контакти")).contains("Преса", "press@rada.example");
    assertThat(line("Кроки членства")).contains("рішення", "№ 7-кн", "2020-02-03");
    assertThat(line("Кроки членства")).contains("Приймальниця");
    assertThat(line("Територія")).contains("окупована", "2022-03-01", "наказ № 309");
    assertThat(line("Суперечки про населення")).contains("13852", "12000", "виїхали", "2026-03-02");
    assertThat(line("Успадковане")).contains("Давня міська рада", "рахунок, програми", "500");
    assertThat(line("Інтерес до вступу")).contains("телефон", "2020-01-09", "Перша секретарка");
    assertThat(line("Інтерес до вступу")).as("the decision followed").contains("2020-02-03");
    assertThat(line("Атрибути")).contains("так");
    assertThat(line("Правонаступництво")).contains("Давня міська рада", "перейменовано");
  }

  private void fill() {
    Association.get(CorrectCouncilNameCase.class)
        .correct(OFFICE, council, GrammaticalCase.DATIVE, "Виправленій раді");
    Association.get(ConfirmPopulation.class)
        .confirm(OFFICE, council, 13852, LocalDate.of(2022, 1, 1), "Держстат");
    Association.get(AppointOfficial.class)
        .appoint(
            OFFICE,
            council,
            new Appointment(
                OfficialPosition.HEAD,
                "міський голова",
                "Олег",
                "Вольський",
                Gender.MASCULINE,
                Period.since(LocalDate.of(2020, 11, 15))));
    SampleValue.write(council, SampleAttribute.of(AttributeKind.YES_NO), "так");
    Association.sql(
            "insert into council_contact (id, council_id, contact_function, name, email, changed_by,"
                + " changed_at, version) values (gen_random_uuid(), ?, 'PRESS', 'Пресслужба',"
                + " 'press@rada.example', 'test', now(), 1)",
            council.value())
        .run();
    Association.sql(
            "insert into council_succession (id, council_id, predecessor_name, kind, happened_on,"
                + " act) values (gen_random_uuid(), ?, 'Давня міська рада', 'RENAMED',"
                + " date '2024-09-26', 'постанова')",
            council.value())
        .run();
    Association.sql(
            "insert into membership(council_id, standing, since) values (?, 'DECISION_ADOPTED',"
                + " date '2020-02-03')",
            council.value())
        .run();
    Association.sql(
            "insert into membership_step (id, council_id, place, from_standing, to_standing, body,"
                + " document, number, adopted_on, effective_on, entered_by, entered_by_name,"
                + " entered_at) values (gen_random_uuid(), ?, 1, 'LEAD', 'DECISION_ADOPTED',"
                + " 'COUNCIL', 'DECISION', '№ 7-кн', date '2020-02-03', date '2020-02-03', 'test',"
                + " 'Приймальниця', now())",
            council.value())
        .run();
    Association.sql(
            "insert into admission_interest (id, council_id, channel, since, person, entered_by,"
                + " entered_by_name, entered_at) values (gen_random_uuid(), ?, 'PHONE',"
                + " date '2020-01-09', 'Перша секретарка', 'test', 'Приймальниця', now())",
            council.value())
        .run();
    fillHistory();
  }

  private void fillHistory() {
    Association.sql(
            "insert into council_territory (id, council_id, place, status, from_day, act, entered_by,"
                + " entered_by_name, entered_at) values (gen_random_uuid(), ?, 1, 'OCCUPIED',"
                + " date '2022-03-01', 'наказ № 309', 'test', 'test', now())",
            council.value())
        .run();
    Association.sql(
            "insert into population_dispute (id, council_id, figure_id, claimed, reason, raised_by,"
                + " raised_at) select gen_random_uuid(), council_id, id, 12000, 'виїхали', 'test',"
                + " '2026-03-02T10:00Z' from population_figure where council_id = ?",
            council.value())
        .run();
    Association.sql(
            "insert into inheritance (id, council_id, side, line_id, act_id, place, other_id,"
                + " council_name, other_name, kind, happened_on, act, account, programmes, tools,"
                + " history, moved, tools_passed, tools_granted, submission, settled_by,"
                + " settled_by_name, settled_at) values (gen_random_uuid(), ?, 'HEIR',"
                + " gen_random_uuid(), gen_random_uuid(), 1, ?, 'Рада', 'Давня міська рада', 'MERGED',"
                + " date '2024-09-26', 'постанова', true, true, false, false, 500, '', '',"
                + " gen_random_uuid(), 'test', 'test', now())",
            council.value(),
            Association.newCouncil("Давня міська рада").value())
        .run();
  }

  private void asCsv(Path book) throws Exception {
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1",
                "--outdir",
                folder.toString(),
                book.toString())
            .redirectErrorStream(true)
            .start();
    process.getInputStream().readAllBytes();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
  }

  /** What the sheet says of the council; a formula it is not. */
  private String line(String sheet) throws Exception {
    try (var lines = Files.lines(folder.resolve("register-" + sheet + ".csv"))) {
      return lines
          .filter(line -> line.contains("'=Книжна міська рада"))
          .reduce("", (before, each) -> before + each + "\n");
    }
  }
}
