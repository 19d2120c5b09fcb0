package ua.opencities.document.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.document.signature.XadesRead.all;
import static ua.opencities.document.signature.XadesRead.refuses;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.opencities.document.signature.SampleAuthority.Person;
import ua.opencities.document.signature.certificate.Doubt;
import ua.opencities.document.signature.certificate.Finding;
import ua.opencities.document.signature.container.ContainerTooLarge;

/** XML signatures that were written to harm: nothing is fetched, run or built without end. */
class HostileXadesTest {
  private static final byte[] DECISION = "Рішення № 15".getBytes(UTF_8);
  private static final Map<String, byte[]> FILES = Map.of("a.pdf", DECISION);
  private static final SampleSigner HEAD =
      new SampleAuthority(SampleKey.Kind.RSA, "КНЕДП «Проба»")
          .signer(SampleKey.Kind.RSA, Person.HEAD_OF_ZHOVKVA);
  private static final String GOOD = new SampleXades(HEAD).over(FILES).signed();

  private static String transform(String algorithm, String inside) {
    return "<ds:Transforms><ds:Transform Algorithm=\""
        + algorithm
        + "\">"
        + inside
        + "</ds:Transform></ds:Transforms>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
        "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\">",
        "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY e \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
      })
  void noDocumentTypeIsRead(String type) {
    String xml = type + new String(XadesText.document(GOOD), UTF_8);
    refuses(packed(xml.getBytes(UTF_8)), "document.container-not-readable");
    refuses(packed((type + "<a>&e;</a>").getBytes(UTF_8)), "document.container-not-readable");
  }

  @Test
  void noEndlessDocumentIsBuilt() {
    refuses(packed(XadesText.document("<a/>".repeat(30_000))), "document.container-not-readable");
    refuses(
        packed(XadesText.document("<a>".repeat(200) + "</a>".repeat(200))),
        "document.container-not-readable");
    String crowded =
        java.util.stream.IntStream.range(0, 5_000)
            .mapToObj(i -> " xmlns:n" + i + "=\"u:n\" n" + i + ":a=\"\" b" + i + "=\"\"")
            .reduce("<a", String::concat);
    refuses(
        packed(XadesText.document(crowded + "/>", crowded + "/>")),
        "document.container-not-readable");
    refuses(packed(XadesText.document(GOOD.repeat(21))), "document.container-not-readable");
    var lines = new SampleXades(HEAD).over(FILES);
    for (int i = 0; i < 11; i++) lines.line("#a" + i, DECISION);
    refuses(packed(XadesText.document(lines.signed())), "document.container-not-readable");
  }

  @Test
  void noBombIsUnpacked() {
    byte[] bomb = packed(XadesText.document(GOOD + " ".repeat(3 << 20)));
    assertThat(bomb.length).isLessThan(20_000);
    assertThatThrownBy(() -> all(bomb)).isInstanceOf(ContainerTooLarge.class);
  }

  @Test
  void nothingIsFetched() throws IOException {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(200);
      String address = "http://127.0.0.1:" + server.getLocalPort() + "/a.pdf";
      assertThat(line(address, "").finding()).isEqualTo(Finding.unknown(Doubt.REFERENCE_OUTSIDE));
      assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/hostname",
        "/etc/hostname",
        "../../etc/hostname",
        "a/%2e%2e/%2e%2e/etc/hostname",
        "..%5Chostname",
        "jar:file:/a.jar!/a",
        "",
        "#xpointer(/)"
      })
  void noAddressLeadsOutOfTheContainer(String address) {
    Signature read = line(address, "");
    assertThat(read.finding()).isEqualTo(Finding.unknown(Doubt.REFERENCE_OUTSIDE));
    assertThat(read.covered().names()).containsExactly("a.pdf");
  }

  @ParameterizedTest
  @CsvSource({
    "http://www.w3.org/TR/1999/REC-xslt-19991116, <xsl:stylesheet"
        + " xmlns:xsl='http://www.w3.org/1999/XSL/Transform' version='1.0'/>",
    "http://www.w3.org/TR/1999/REC-xpath-19991116, <ds:XPath>false()</ds:XPath>",
    "http://www.w3.org/2002/06/xmldsig-filter2, ''",
    "http://www.w3.org/2000/09/xmldsig#base64, ''"
  })
  void noProgramIsRun(String algorithm, String inside) {
    String transforms = transform(algorithm, inside.replace('\'', '"'));
    Finding notRun = Finding.unknown(Doubt.TRANSFORM_UNKNOWN);
    assertThat(line("a.pdf", transforms).finding()).isEqualTo(notRun);
    assertThat(line("#claims", transforms).finding()).isEqualTo(notRun);
    String canonical = new SampleXades(HEAD).over(FILES).signed();
    assertThat(
            one(canonical.replace(
                    "CanonicalizationMethod Algorithm=\"" + SampleXades.C14N,
                    "CanonicalizationMethod Algorithm=\"" + algorithm))
                .finding())
        .isEqualTo(notRun);
  }

  private static Signature line(String address, String transforms) {
    return one(new SampleXades(HEAD).over(FILES).line(address, transforms, DECISION).signed());
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
