package ua.opencities.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {
  @ParameterizedTest
  @CsvSource({
    "шістсот п’ятдесят п’ять тисяч, шістсот |п’ятдесят |п’ять |тисяч|",
    "на 2021–2023 роки, на |2021–2023 |роки|",
    "від №~16/VIII-870 та, від |№~16/VIII-870 |та|",
    "ІТ-компанії, ІТ-|компанії|",
    "рада (№~5) ще, рада |(№~5) |ще|",
    "12~000~грн, 12~000~грн|",
  })
  void aLineEndsWhereAReaderExpectsIt(String text, String broken) {
    String set = text.replace('~', '\u00a0');
    var breaks = new LineBreaks();
    breaks.setText(set);
    StringBuilder found = new StringBuilder();
    int from = 0;
    for (int place = breaks.next(); place >= 0; place = breaks.next()) {
      found.append(set, from, place).append('|');
      from = place;
    }
    assertThat(found.toString().replace('\u00a0', '~')).isEqualTo(broken);
  }
}
