package ua.opencities.document.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.document.signature.XadesRead.all;
import static ua.opencities.document.signature.XadesRead.refuses;

import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.opencities.document.signature.SampleAuthority.Person;
import ua.opencities.document.signature.certificate.Check;
import ua.opencities.document.signature.certificate.Doubt;
import ua.opencities.document.signature.certificate.Finding;
import ua.opencities.shared.RuleBroken;

/** XML signatures that were written to mislead. */
class ForgedXadesTest {
  private static final byte[] DECISION = "Рішення № 15".getBytes(UTF_8);
  private static final Map<String, byte[]> FILES = Map.of("a.pdf", DECISION);
  private static final SampleSigner HEAD =
      new SampleAuthority(SampleKey.Kind.RSA, "КНЕДП «Проба»")
          .signer(SampleKey.Kind.RSA, Person.HEAD_OF_ZHOVKVA);
  private static final String GOOD = new SampleXades(HEAD).over(FILES).signed();

  @Test
  void aMarkThatIsThereTwiceLeadsNowhere() {
    String forged = "<ds:Object><b Id=\"claims\"/></ds:Object></ds:Signature>";
    Signature read = one(GOOD.replace("</ds:Signature>", forged));
    assertThat(read.finding()).isEqualTo(Finding.broken(Doubt.MARK_REPEATED));
    assertThat(read.claimedAt()).isEmpty();
    assertThat(one(GOOD + "<b id=\"claims\"/>").finding())
        .isEqualTo(Finding.broken(Doubt.MARK_REPEATED));
  }

  @Test
  void claimsThatWereWrappedAwayAreNotBelieved() {
    String begin = "<x:QualifyingProperties";
    String end = "</x:QualifyingProperties>";
    String own = GOOD.substring(GOOD.indexOf(begin), GOOD.indexOf(end) + end.length());
    String others =
        own.replace("Id=\"claims\"", "Id=\"other\"").replace("2026-11-20T", "2020-01-01T");
    Signature beside = one(GOOD.replace(own, "<b>" + own + "</b>" + others));
    assertThat(beside.finding()).isEqualTo(Finding.broken(Doubt.CLAIMS_CHANGED));
    assertThat(beside.claimedAt()).isEmpty();
    Signature outside =
        one(GOOD.replace(own, others) + "<b xmlns:ds=\"" + XadesText.DSIG + "\">" + own + "</b>");
    assertThat(outside.finding().holds()).isFalse();
    assertThat(outside.claimedAt()).isEmpty();
  }

  @Test
  void aSignatureOverNothingIsNotOne() {
    assertThat(one(new SampleXades(HEAD).signed()).finding())
        .isEqualTo(Finding.unknown(Doubt.NOTHING_COVERED));
    assertThat(one(new SampleXades(HEAD).signed()).covered().left()).containsExactly("a.pdf");
    String empty = "<ds:Signature xmlns:ds=\"" + XadesText.DSIG + "\"/>";
    assertThat(one(empty).finding()).isEqualTo(Finding.broken(Doubt.FORM_WRONG));
    int begin = GOOD.indexOf("<ds:SignedInfo>");
    int end = GOOD.indexOf("<ds:SignatureValue>");
    String list = GOOD.substring(begin, end);
    assertThat(one(GOOD.replace(list, list + list)).finding())
        .isEqualTo(Finding.broken(Doubt.FORM_WRONG));
    refuses(packed(XadesText.document()), "document.signature-empty");
    refuses(packed(new byte[0]), "document.container-not-readable");
  }

  @Test
  void aTimeOutsideOfAnyCalendarIsLeftOut() {
    String never = "<x:SigningTime>+999999999-01-01T00:00:00Z</x:SigningTime>";
    Signature read = one(new SampleXades(HEAD).claiming(never).over(FILES).signed());
    assertThat(read.finding()).isEqualTo(Finding.HOLDS);
    assertThat(read.claimedAt()).isEmpty();
  }

  @Test
  void survivesAnyByteThatWasTurned() {
    byte[] whole = XadesText.document(GOOD);
    int held = 0;
    for (int i = 0; i < whole.length; i += 5) {
      byte[] hurt = whole.clone();
      hurt[i] ^= 0x11;
      try {
        for (Signature each : all(packed(hurt))) if (each.finding().check() == Check.HOLDS) held++;
      } catch (RuleBroken refused) {
        assertThat(refused.code()).startsWith("document.");
      }
    }
    // line breaks of base64 and names of prefixes outside of what is signed
    assertThat(held).isLessThan(whole.length / 50);
  }

  private static byte[] packed(byte[] signatures) {
    return SampleContainer.of(SampleContainer.ASICE)
        .with("a.pdf", DECISION)
        .with("META-INF/signatures.xml", signatures)
        .packed();
  }

  private static Signature one(String signature) {
    return XadesRead.one(FILES, signature);
  }
}
