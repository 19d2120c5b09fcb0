package ua.opencities.web.styleguide;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ua.opencities.language.SearchKey;
import ua.opencities.shared.Money;
import ua.opencities.shared.Page;
import ua.opencities.web.Screen;
import ua.opencities.web.part.Choice;

/** Real councils with invented debts. */
public final class SampleDebtors {
  private SampleDebtors() {}

  /** How far the council's programme is. */
  public enum Programme {
    APPROVED,
    SUBMITTED,
    NONE;

    public String tone() {
      return switch (this) {
        case APPROVED -> "ok";
        case SUBMITTED -> "warn";
        case NONE -> "bad";
      };
    }

    public String icon() {
      return switch (this) {
        case APPROVED -> "file-check";
        case SUBMITTED -> "file-clock";
        case NONE -> "file-x";
      };
    }

    public String key() {
      return "styleguide.programme-" + name().toLowerCase(Locale.ROOT);
    }
  }

  public record Debtor(
      String council, String oblast, Programme programme, Money debt, Money charged, int days) {}

  private static final List<Debtor> ALL =
      List.of(
          debtor(
              "Олександрійська міська рада",
              "Кіровоградська",
              Programme.APPROVED,
              85307,
              85307,
              54),
          debtor("Хмельницька міська рада", "Хмельницька", Programme.SUBMITTED, 73222, 292889, 145),
          debtor("Смілянська міська рада", "Черкаська", Programme.APPROVED, 65680, 65680, 54),
          debtor("Виноградівська міська рада", "Закарпатська", Programme.NONE, 63099, 63099, 237),
          debtor("Бучанська міська рада", "Київська", Programme.APPROVED, 58286, 58286, 54),
          debtor("Нововолинська міська рада", "Волинська", Programme.APPROVED, 57394, 57394, 84),
          debtor("Мукачівська міська рада", "Закарпатська", Programme.NONE, 55019, 110037, 237),
          debtor(
              "Марганецька міська рада",
              "Дніпропетровська",
              Programme.SUBMITTED,
              47688,
              47688,
              145),
          debtor("Балаклійська міська рада", "Харківська", Programme.APPROVED, 44548, 44548, 54),
          debtor("Лозівська міська рада", "Харківська", Programme.NONE, 43862, 87724, 176),
          debtor("Ізмаїльська міська рада", "Одеська", Programme.APPROVED, 39410, 78820, 31),
          debtor(
              "Єзупільська селищна рада", "Івано-Франківська", Programme.SUBMITTED, 8113, 8113, 23),
          debtor("Чортківська міська рада", "Тернопільська", Programme.APPROVED, 18196, 36393, 51),
          debtor("Новосанжарська селищна рада", "Полтавська", Programme.APPROVED, 21826, 21826, 40),
          debtor("Сколівська міська рада", "Львівська", Programme.APPROVED, 20024, 20024, 18),
          debtor("Любарська селищна рада", "Житомирська", Programme.SUBMITTED, 25297, 25297, 66),
          debtor(
              "Слобожанська селищна рада",
              "Дніпропетровська",
              Programme.APPROVED,
              23854,
              23854,
              9));

  private static Debtor debtor(
      String council, String oblast, Programme programme, int debt, int charged, int days) {
    return new Debtor(
        council, oblast, programme, Money.of(debt + ".00"), Money.of(charged + ".00"), days);
  }

  /**
   * @param sort council, debt or days; a minus before it turns the order
   */
  public static Page<Debtor> sorted(
      String sort, String words, String programme, Page.Request asked) {
    String column = sort.startsWith("-") ? sort.substring(1) : sort;
    Comparator<Debtor> order =
        switch (column) {
          case "council" ->
              Comparator.comparing(
                  Debtor::council, Collator.getInstance(ULocale.forLanguageTag("uk"))::compare);
          case "days" -> Comparator.comparingInt(Debtor::days);
          default -> Comparator.comparing(Debtor::debt);
        };
    List<Debtor> rows =
        ALL.stream()
            .filter(d -> SearchKey.of(d.council()).contains(SearchKey.of(words)))
            .filter(d -> programme.isEmpty() || d.programme().name().equals(programme))
            .sorted(sort.startsWith("-") ? order.reversed() : order)
            .toList();
    int last = Math.max(1, (rows.size() + asked.size() - 1) / asked.size());
    int number = Math.min(asked.number(), last);
    int from = (number - 1) * asked.size();
    return new Page<>(
        rows.subList(from, Math.min(rows.size(), from + asked.size())),
        rows.size(),
        number,
        asked.size());
  }

  public static List<Choice> programmes(Screen screen) {
    return Stream.of(Programme.values()).map(p -> Choice.of(p.name(), screen.t(p.key()))).toList();
  }

  public static Money debt(List<Debtor> debtors) {
    return Money.sum(debtors.stream().map(Debtor::debt).toList());
  }
}
