package ua.opencities.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.opencities.council.intake.CountryList;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;

/** The register with all councils of the country in it; skipped where their list is not at hand. */
class WholeRegisterTest {
  private static final Actor OFFICE = Association.administrator();
  private static CountryList country;
  private final CouncilRegister register = Association.get(CouncilRegister.class);

  @BeforeAll
  static void takeIn() {
    country = CountryList.taken();
  }

  @AfterAll
  static void leave() {
    if (country != null) country.leave();
  }

  @ParameterizedTest
  @CsvSource({
    "Жовківська міська рада, Жовківська міська рада, Львівська",
    "жовква, Жовківська міська рада, Львівська",
    "ЖОВКІВСЬКОЇ МІСЬКОЇ РАДИ, Жовківська міська рада, Львівська",
    "у Жовкві, Жовківська міська рада, Львівська",
    "Жoвкiвcькa, Жовківська міська рада, Львівська", // Latin o, i, c, a
    "жовківска, Жовківська міська рада, Львівська", // without the soft sign
    "барська, Барська міська рада, Вінницька",
    "рава руська, Рава-Руська міська рада, Львівська",
    "Рава—Руська, Рава-Руська міська рада, Львівська",
    "асканія нова, Асканія-Нова селищна рада, Херсонська",
    "знам'янська міська, Знам’янська міська рада, Кіровоградська",
    "знамʼянська одеська, Знам’янська сільська рада, Одеська",
    "Знамянка березівський, Знам’янська сільська рада, Одеська",
    "миколаївська сільська сумська, Миколаївська сільська рада, Сумська",
    "миколаївська стрийський, Миколаївська міська рада, Львівська",
    "миколаївська краматорський, Миколаївська міська рада, Донецька",
    "калинівська хмільницький, Калинівська міська рада, Вінницька",
    "калинівка бериславський, Калинівська селищна рада, Херсонська",
    "шептицький червоноградська, Червоноградська міська рада, Львівська",
    "червоноград, Червоноградська міська рада, Львівська",
    "южне, Южненська міська рада, Одеська",
    "звягель міська, Новоград-Волинська міська рада, Житомирська",
    "новоград волинський, Новоград-Волинська міська рада, Житомирська",
    "красноград, Красноградська міська рада, Харківська",
    "берестин, Красноградська міська рада, Харківська",
    "івано-франкове, Івано-Франківська селищна рада, Львівська",
    "кам'янець-подільський, Кам’янець-Подільська міська рада, Хмельницька",
    "біла церква, Білоцерківська міська рада, Київська",
    "кривий ріг, Криворізька міська рада, Дніпропетровська",
    "криворізька донецька, Криворізька сільська рада, Донецька",
    "слобожанська харківська, Слобожанська селищна рада, Харківська",
    "буча, Бучанська міська рада, Київська",
    "ірпінь, Ірпінська міська рада, Київська",
    "дрогобич, Дрогобицька міська рада, Львівська",
    "ємільчине, Ємільчинська селищна рада, Житомирська",
    "юрківці чернівецька, Юрковецька сільська рада, Чернівецька",
    "щасливе, Пристолична сільська рада, Київська",
    "коломия, Коломийська міська рада, Івано-Франківська",
    "верховинської селищної, Верховинська селищна рада, Івано-Франківська",
    "UA46060130000059055, Жовківська міська рада, Львівська",
    "уа46060130, Жовківська міська рада, Львівська",
    "0254700000, Агрономічна сільська рада, Вінницька"
  })
  void findsFirst(String typed, String name, String oblast) {
    var found = search(typed);
    assertThat(found.items())
        .as(typed)
        .first()
        .satisfies(
            first -> {
              assertThat(first.name()).isEqualTo(name);
              assertThat(first.oblast()).isEqualTo(oblast);
            });
  }

  @Test
  void aFormerNameLeadsToTheCouncil() {
    assertThat(search("Верхівцевська міська").items())
        .first()
        .extracting(CouncilRow::name)
        .isEqualTo("Верхівцівська міська рада");
  }

  @Test
  void aPageAsksAsOftenOf1500CouncilsAsOf15000() {
    int before = statements("");
    int searching = statements("жовква");
    Association.sql(
            "insert into council (id, katottg, kind, name, oblast_code, raion, centre_name, centre_kind, name_key, search_key)"
                + " select gen_random_uuid(), 'UA4699' || lpad(n::text, 13, '0'), 'SILSKA', 'Множинська ' || n || ' рада', '46',"
                + " 'Множинський', 'Множине', 'SELO', 'множинська ' || n || ' рада', 'множинська ' || n || ' рада львівська'"
                + " from generate_series(1, 13500) n")
        .run();
    try {
      assertThat(search("").total()).isGreaterThan(14_900);
      assertThat(statements("")).isEqualTo(before).isEqualTo(2);
      assertThat(statements("жовква")).isEqualTo(searching).isEqualTo(2);
    } finally {
      Association.sql("delete from council where katottg like 'UA4699%'").run();
    }
  }

  private int statements(String typed) {
    return StatementCount.of(() -> search(typed));
  }

  private Page<CouncilRow> search(String typed) {
    return register.page(
        OFFICE,
        CouncilFilter.of(typed, "", "", Set.of()),
        typed.isEmpty() ? CouncilOrder.NAME : CouncilOrder.BEST,
        Page.Request.first());
  }
}
