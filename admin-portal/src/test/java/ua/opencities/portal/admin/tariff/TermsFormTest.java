package ua.opencities.portal.admin.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.opencities.tariff.terms.FeeTerms;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.tariff.terms.PartYear;
import ua.opencities.web.FormReading;
import ua.opencities.web.Sent;
import ua.opencities.web.typed.TypedFields;

class TermsFormTest {
  @Test
  void aBoxThatIsNotTickedIsNotSentAndMeansNo() {
    assertThat(read(Map.of()).entryOnce()).isFalse();
    assertThat(read(Map.of("entryOnce", List.of("true"))).entryOnce()).isTrue();
  }

  @Test
  void whatIsLeftOutIsAsItIsByDefault() {
    assertThat(read(Map.of())).isEqualTo(FeeTerms.PLAIN);
    assertThat(read(Map.of("partYear", List.of(""))).partYear()).isEqualTo(PartYear.FULL_YEAR);
  }

  @Test
  void theInstalmentsOfAnEarlierEditionFillTheFormAndAreReadBack() {
    for (String written : List.of("04-01 10-01", "03-31:60 09-30:40")) {
      var known = Instalments.read(written);
      assertThat(read(TermsForm.of(known).all()).instalments()).isEqualTo(known);
    }
  }

  private static FeeTerms read(Map<String, List<String>> typed) {
    var sent = new Typed(new TypedFields(typed));
    return new TermsForm(sent, new FormReading(sent)).read();
  }

  private static final class Typed extends Sent {
    private final TypedFields typed;

    Typed(TypedFields typed) {
      this.typed = typed;
    }

    @Override
    public String field(String name) {
      return typed.has(name) ? typed.one(name) : null;
    }

    @Override
    public List<String> fields(String name) {
      return typed.every(name);
    }
  }
}
