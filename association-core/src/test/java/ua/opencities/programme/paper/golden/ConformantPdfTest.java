package ua.opencities.programme.paper.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import ua.opencities.programme.paper.golden.EveryPaper.Written;

/**
 * Every PDF as veraPDF sees it: fit to be archived with its text and its structure (PDF/A-2a), and
 * to be read aloud as far as a machine can tell (PDF/UA-1).
 */
class ConformantPdfTest {
  @BeforeAll
  static void openTheLaboratory() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static List<Written> papers() {
    return EveryPaper.ALL;
  }

  @ParameterizedTest
  @MethodSource("papers")
  void canBeArchived(Written paper) throws Exception {
    assertThat(faults(paper, PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("papers")
  void canBeReadAloud(Written paper) throws Exception {
    assertThat(faults(paper, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  private static List<String> faults(Written paper, PDFAFlavour flavour) throws Exception {
    var foundry = Foundries.defaultInstance();
    try (var parser = foundry.createParser(new ByteArrayInputStream(paper.pdf()), flavour);
        var validator = foundry.createValidator(flavour, false)) {
      var result = validator.validate(parser);
      assertThat(result.getTotalAssertions()).isPositive();
      return result.getTestAssertions().stream()
          .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
          .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
          .distinct()
          .toList();
    }
  }
}
