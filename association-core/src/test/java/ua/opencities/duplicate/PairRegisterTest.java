package ua.opencities.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.duplicate.Twins.OFFICE;
import static ua.opencities.duplicate.Twins.name;
import static ua.opencities.duplicate.Twins.row;
import static ua.opencities.duplicate.Twins.set;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.code.Iban;
import ua.opencities.council.payer.AddPayer;
import ua.opencities.duplicate.apart.ApartRegister;
import ua.opencities.duplicate.apart.MarkApart;
import ua.opencities.duplicate.apart.TakeBackApart;
import ua.opencities.duplicate.pair.PairFilter;
import ua.opencities.duplicate.pair.PairRegister;
import ua.opencities.duplicate.pair.Sign;
import ua.opencities.duplicate.pair.TwinPair;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.CouncilId;

class PairRegisterTest {
  /** No other test's: who shares it is a pair. */
  private static final String IBAN = "UA509999990000000000000404071";

  private final PairRegister register = Association.get(PairRegister.class);

  @Test
  void codesThatTwoRowsShareSpeakForOneCouncil() {
    CouncilId one = row();
    CouncilId other = row();
    set(one, "edrpou", "04055000");
    set(other, "edrpou", "04055000");
    set(one, "iban", IBAN);
    Association.get(AddPayer.class)
        .add(OFFICE, other, "Виконавчий комітет", Optional.empty(), Optional.of(new Iban(IBAN)));
    set(one, "koatuu", "8599000001");
    set(other, "koatuu", "8599000001");
    set(one, "budget_code", "8599000001");
    set(other, "budget_code", "8599000001");
    assertThat(signs(one)).containsExactly(Sign.EDRPOU, Sign.IBAN, Sign.BUDGET_CODE, Sign.KOATUU);
    assertThat(pairs(one).get(0).isLikely()).isTrue();
  }

  @Test
  void theCodeOfAPlaceInsideTheHromadaIsOfTheSameHromada() {
    CouncilId one = row();
    CouncilId other = row();
    set(one, "katottg", "UA85011230000000011");
    set(other, "katottg", "UA85011230010000012");
    assertThat(signs(one)).containsExactly(Sign.KATOTTG);
  }

  @Test
  void aPayerOfBothIsASignAndAPayerOfManyIsNone() {
    CouncilId one = row();
    CouncilId other = row();
    payer(one, "04055111");
    payer(other, "04055111");
    assertThat(signs(one)).containsExactly(Sign.PAYER);
    for (int more = 0; more < 4; more++) payer(row(), "04055111");
    assertThat(signs(one)).isEmpty();
  }

  @Test
  void aNameAloneMakesAPairOnlyPossible() {
    String name = name() + " сільська рада";
    CouncilId one = row(name);
    CouncilId other = row(name);
    assertThat(signs(one)).containsExactly(Sign.NAME);
    assertThat(pairs(one).get(0).isLikely()).isFalse();
    CouncilId third = row(name, "SILSKA", "85", "Інший");
    assertThat(pairs(third)).allMatch(pair -> pair.signs().equals(List.of(Sign.NAMESAKE)));
    row(name, "SILSKA", "01", "Двійнятський");
    assertThat(pairs(other)).hasSize(2);
  }

  @Test
  void aSlipOfThePenIsSimilarAndAnotherLevelIsNoTwin() {
    String name = name();
    CouncilId one = row(name + " міська рада", "MISKA", "85", "Двійнятський");
    row(name + " районна рада", "RAIONNA", "85", "Двійнятський");
    assertThat(pairs(one)).isEmpty();
    row(name.replace("цька", "ска") + " міська рада", "MISKA", "85", "Двійнятський");
    assertThat(signs(one)).containsExactly(Sign.SIMILAR_NAME);
  }

  @Test
  void predecessorAndSuccessorAreTwoCouncils() {
    String name = name() + " сільська рада";
    CouncilId before = row(name);
    CouncilId after = row(name);
    assertThat(pairs(after)).hasSize(1);
    Association.sql(
            "insert into council_succession (id, council_id, predecessor_name, kind, happened_on, act)"
                + " values (gen_random_uuid(), ?, ?, 'MERGED', date '2020-12-01', 'акт')",
            after.value(),
            name)
        .run();
    assertThat(pairs(before)).isEmpty();
  }

  @Test
  void theFormerNameOfOneIsTheNameOfTheOther() {
    String former = name() + " сільська рада";
    CouncilId renamed = row("Перейменована " + name() + " сільська рада");
    row(former);
    Association.sql(
            "insert into council_succession (id, council_id, predecessor_name, kind, happened_on, act)"
                + " values (gen_random_uuid(), ?, ?, 'RENAMED', date '2024-09-26', 'акт')",
            renamed.value(),
            former)
        .run();
    assertThat(signs(renamed)).containsExactly(Sign.FORMER_NAME);
  }

  @Test
  void whatIsTwoCouncilsIsOfferedNoMoreUntilThatIsTakenBack() {
    String name = name() + " сільська рада";
    CouncilId one = row(name);
    CouncilId other = row(name);
    Association.get(MarkApart.class).mark(OFFICE, other, one, "Різні села");
    assertThat(pairs(one)).isEmpty();
    var marks = Association.get(ApartRegister.class).page(OFFICE, name, Page.Request.first());
    assertThat(marks.items()).hasSize(1);
    assertThat(marks.items().get(0).reason()).isEqualTo("Різні села");
    Association.get(TakeBackApart.class).takeBack(OFFICE, marks.items().get(0).id());
    assertThat(pairs(one)).hasSize(1);
  }

  @Test
  void searchesByWordsOblastAndSign() {
    String name = name() + " сільська рада";
    CouncilId one = row(name);
    row(name);
    assertThat(found(PairFilter.of(name, "85", Optional.of(Sign.NAME), Optional.of(one))))
        .isEqualTo(1);
    assertThat(found(PairFilter.of(name, "46", Optional.empty(), Optional.empty()))).isZero();
    assertThat(found(PairFilter.of(name, "", Optional.of(Sign.IBAN), Optional.empty()))).isZero();
  }

  @Test
  void aPageAsksAsOftenOf15000CouncilsAndIsThereInSeconds() {
    int before = StatementCount.of(() -> register.page(OFFICE, PairFilter.all(), first()));
    Association.sql(
            "insert into council (id, katottg, kind, name, oblast_code, raion, centre_name, centre_kind, name_key, search_key)"
                + " select gen_random_uuid(), 'UA' || o.code || '98000' || lpad(n::text, 10, '0'), 'SILSKA', w.word || ' сільська рада',"
                + " o.code, 'Район ' || n % 5, 'Село', 'SELO', w.word || ' сільська рада', w.word from oblast o"
                + " cross join generate_series(1, 540) n"
                + " cross join lateral (select translate(md5(o.code || n), '0123456789abcdef', 'абвгдежзиклмнопр') as word) w")
        .run();
    try {
      Instant began = Instant.now();
      assertThat(StatementCount.of(() -> register.page(OFFICE, PairFilter.all(), first())))
          .isEqualTo(before)
          .isEqualTo(2);
      assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(10));
    } finally {
      Association.sql("delete from council where katottg like 'UA__98000%'").run();
    }
  }

  private static Page.Request first() {
    return Page.Request.first();
  }

  private static void payer(CouncilId council, String code) {
    Association.get(AddPayer.class)
        .add(OFFICE, council, "Відділ освіти", Optional.of(new Edrpou(code)), Optional.empty());
  }

  private long found(PairFilter filter) {
    return register.page(OFFICE, filter, first()).total();
  }

  private List<TwinPair> pairs(CouncilId council) {
    return register.page(OFFICE, PairFilter.of(council), first()).items();
  }

  private List<Sign> signs(CouncilId council) {
    return pairs(council).stream().flatMap(pair -> pair.signs().stream()).toList();
  }
}
