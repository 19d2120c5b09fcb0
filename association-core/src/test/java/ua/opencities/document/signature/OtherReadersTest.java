package ua.opencities.document.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.time.Clock;
import java.util.Map;
import javax.xml.crypto.OctetStreamData;
import javax.xml.crypto.URIDereferencer;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import ua.opencities.document.paper.OtherPrograms;
import ua.opencities.document.signature.SampleAuthority.Person;
import ua.opencities.document.signature.certificate.Doubt;
import ua.opencities.document.signature.certificate.Finding;
import ua.opencities.document.signature.certificate.TrustedLists;
import ua.opencities.shared.held.Held;

/** Programs that are not ours say the same of a signature as we do. */
class OtherReadersTest {
  private static final byte[] DECISION = "Рішення № 15".getBytes(UTF_8);
  private static final byte[] FORGED = "Рішення № 16".getBytes(UTF_8);
  private static final String OPENSSL = "openssl";
  private static final String XMLSEC = "xmlsec1";
  private final OtherTools tools;

  OtherReadersTest(@TempDir Path folder) {
    tools = new OtherTools(folder);
  }

  private static SampleSigner signer(SampleKey.Kind kind) {
    return new SampleAuthority(SampleKey.Kind.RSA, "Надавач").signer(kind, Person.HEAD_OF_ZHOVKVA);
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA", "ECDSA"})
  void theMachinesOwnReaderOfXml(SampleKey.Kind kind) throws Exception {
    SampleSigner signer = signer(kind);
    byte[] xml =
        XadesText.document(new SampleXades(signer).over(Map.of("a.txt", DECISION)).signed());
    assertThat(holdsByTheMachine(xml, signer, DECISION)).isTrue();
    assertThat(holdsByTheMachine(xml, signer, FORGED)).isFalse();
  }

  private static boolean holdsByTheMachine(byte[] xml, SampleSigner by, byte[] file)
      throws Exception {
    var document =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml));
    var encoded = new ByteArrayInputStream(by.certificate.getEncoded());
    var key = CertificateFactory.getInstance("X.509").generateCertificate(encoded).getPublicKey();
    var context =
        new DOMValidateContext(
            key, document.getElementsByTagNameNS(XadesText.DSIG, "Signature").item(0));
    var claims =
        (Element) document.getElementsByTagNameNS(XadesText.ETSI, "SignedProperties").item(0);
    context.setIdAttributeNS(claims, null, "Id");
    var factory = XMLSignatureFactory.getInstance("DOM");
    URIDereferencer inside = factory.getURIDereferencer();
    context.setURIDereferencer(
        (address, of) ->
            address.getURI().startsWith("#")
                ? inside.dereference(address, of)
                : new OctetStreamData(new ByteArrayInputStream(file)));
    return factory.unmarshalXMLSignature(context).validate(context);
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA", "ECDSA"})
  void opensslOfCms(SampleKey.Kind kind) throws IOException {
    assumeThat(OtherPrograms.onPath(OPENSSL)).as("skipped: openssl is not installed").isTrue();
    SampleSigner signer = signer(kind);
    tools.write("a.txt", DECISION);
    tools.write("forged.txt", FORGED);
    tools.write("beside.p7s", signer.detached(DECISION));
    tools.write("with.p7s", signer.attached(DECISION));
    String verify = "cms -verify -binary -noverify -inform DER -in ";
    assertThat(tools.says(OPENSSL, verify + "with.p7s")).isTrue();
    assertThat(tools.says(OPENSSL, verify + "beside.p7s -content a.txt")).isTrue();
    assertThat(tools.says(OPENSSL, verify + "beside.p7s -content forged.txt")).isFalse();
  }

  @Test
  void whatOpensslSignedIsRead() throws IOException {
    tools.write("a.txt", DECISION);
    tools.makeKey();
    String sign = "cms -sign -binary -outform DER -cades -signer c.pem -inkey k.pem -in a.txt";
    assertThat(tools.says(OPENSSL, sign + " -nodetach -out a.p7s")).isTrue();
    var read =
        new ReadSignatures(new TrustedLists(), Clock.systemUTC())
            .in(Held.of(tools.read("a.p7s")), SignedFormat.CMS, "a.p7s", Originals.NONE);
    assertThat(read).extracting(Signature::finding).containsExactly(Finding.HOLDS);
    assertThat(read.get(0).signer().orElseThrow().name()).isEqualTo("Head");
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA", "ECDSA"})
  void xmlsecOfXml(SampleKey.Kind kind) throws IOException {
    assumeThat(OtherPrograms.onPath(XMLSEC)).as("skipped: xmlsec1 is not installed").isTrue();
    SampleSigner signer = signer(kind);
    String pem = "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n";
    String base64 = XadesText.base64(signer.certificate.getEncoded());
    tools.write("c.pem", pem.formatted(base64).getBytes(UTF_8));
    String signature = new SampleXades(signer).over(Map.of("a.txt", DECISION)).signed();
    tools.write("s.xml", XadesText.document(signature));
    String verify =
        "--verify --insecure --id-attr:Id " + OtherTools.ID + " --pubkey-cert-pem c.pem s.xml";
    tools.write("a.txt", DECISION);
    assertThat(tools.says(XMLSEC, verify)).isTrue();
    tools.write("a.txt", FORGED);
    assertThat(tools.says(XMLSEC, verify)).isFalse();
  }

  @Test
  void whatXmlsecSignedIsRead() throws IOException {
    assumeThat(OtherPrograms.onPath(XMLSEC)).as("skipped: xmlsec1 is not installed").isTrue();
    tools.write("a.txt", DECISION);
    tools.makeKey();
    String blank =
        new SampleXades(signer(SampleKey.Kind.RSA))
            .claiming("<x:SigningTime>2026-11-20T08:15:00Z</x:SigningTime>")
            .over(Map.of("a.txt", DECISION))
            .signed()
            .replaceAll("(?s)(<ds:(DigestValue|SignatureValue|X509Certificate)>)[^<]*", "$1");
    tools.write("t.xml", XadesText.document(blank));
    String sign =
        "--sign --id-attr:Id " + OtherTools.ID + " --privkey-pem k.pem,c.pem --output s.xml t.xml";
    assertThat(tools.says(XMLSEC, sign)).isTrue();
    var container =
        SampleContainer.of(SampleContainer.ASICE)
            .with("META-INF/signatures.xml", tools.read("s.xml"));
    Signature read = XadesRead.all(container.with("a.txt", DECISION).packed()).get(0);
    assertThat(read.finding()).isEqualTo(Finding.HOLDS);
    assertThat(read.claimedAt()).contains(SampleSigner.CLAIMED);
    assertThat(XadesRead.all(container.with("a.txt", FORGED).packed()).get(0).finding())
        .isEqualTo(Finding.broken(Doubt.CONTENT_CHANGED));
  }
}
