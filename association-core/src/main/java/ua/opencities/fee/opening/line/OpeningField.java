package ua.opencities.fee.opening.line;

import java.util.List;
import ua.opencities.language.SearchKey;

/** What a column of the table may say, with the headings under which offices keep it. */
public enum OpeningField {
  EDRPOU("ЄДРПОУ", "код ЄДРПОУ", "код платника", "EDRPOU"),
  KATOTTG("КАТОТТГ", "код КАТОТТГ", "KATOTTG"),
  COUNCIL("Рада", "назва ради", "громада", "назва", "член", "контрагент", "платник", "council"),
  BALANCE("Залишок", "сальдо", "вхідний залишок", "balance"),
  DEBT("Борг", "дебет", "дт", "заборгованість", "борг ради", "debt"),
  CREDIT("Аванс", "кредит", "кт", "переплата", "credit"),
  NUMBER("Номер рахунка", "рахунок", "номер рахунку", "№ рахунка", "№ рахунку", "номер", "invoice"),
  ISSUED_ON("Дата рахунка", "дата рахунку", "дата", "від", "invoice date", "date"),
  SUM("Сума рахунка", "сума рахунку", "сума", "нараховано", "amount"),
  PAID("Сплачено", "оплачено", "paid"),
  DUE_ON("Сплатити до", "строк сплати", "строк", "термін сплати", "due", "due date"),
  YEAR("Рік внеску", "рік", "за рік", "year");

  private final List<String> headings;

  OpeningField(String... headings) {
    this.headings = List.of(headings);
  }

  /** The heading in the sample table. */
  public String heading() {
    return headings.get(0);
  }

  boolean isNamed(String heading) {
    String key = SearchKey.of(heading);
    return headings.stream().anyMatch(known -> SearchKey.of(known).equals(key));
  }
}
