package ua.opencities.document.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.xml.security.c14n.Canonicalizer;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The words of a signature in XML, and their bytes as they are signed. */
final class XadesText {
  static final String DSIG = "http://www.w3.org/2000/09/xmldsig#";
  static final String ETSI = "http://uri.etsi.org/01903/v1.3.2#";

  private XadesText() {}

  /** META-INF/signatures.xml of a container. */
  static byte[] document(String... signatures) {
    return ("<asic:XAdESSignatures xmlns:asic=\"http://uri.etsi.org/02918/v1.2.1#\">"
            + String.join("\n", signatures)
            + "</asic:XAdESSignatures>")
        .getBytes(UTF_8);
  }

  static String written(SampleSigner by, String mark, String claims, String list, String value) {
    try {
      return "<ds:Signature xmlns:ds=\""
          + DSIG
          + "\"><ds:SignedInfo>"
          + list
          + "</ds:SignedInfo>"
          + "<ds:SignatureValue>"
          + value
          + "</ds:SignatureValue><ds:KeyInfo><ds:X509Data>"
          + "<ds:X509Certificate>"
          + base64(by.certificate.getEncoded())
          + "</ds:X509Certificate>"
          + "</ds:X509Data></ds:KeyInfo><ds:Object><x:QualifyingProperties xmlns:x=\""
          + ETSI
          + "\">"
          + "<x:SignedProperties Id=\""
          + mark
          + "\"><x:SignedSignatureProperties>"
          + claims
          + "</x:SignedSignatureProperties></x:SignedProperties></x:QualifyingProperties></ds:Object>"
          + "</ds:Signature>";
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static byte[] canonical(String signature, String space, String name, String method) {
    var bytes = new ByteArrayOutputStream();
    try {
      var xml = new ByteArrayInputStream(document(signature));
      var parsed = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(xml);
      var element = (Element) parsed.getElementsByTagNameNS(space, name).item(0);
      Canonicalizer.getInstance(method).canonicalizeSubtree(element, bytes);
    } catch (XMLSecurityException
        | ParserConfigurationException
        | SAXException
        | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return bytes.toByteArray();
  }

  static String base64(byte[] bytes) {
    return Base64.getMimeEncoder().encodeToString(bytes).replace("\r", "");
  }

  /** This signature with the value of another. */
  static String withValueOf(String xml, String other) {
    String begin = "<ds:SignatureValue>";
    String end = "</ds:SignatureValue>";
    String value = other.substring(other.indexOf(begin), other.indexOf(end));
    return xml.substring(0, xml.indexOf(begin)) + value + xml.substring(xml.indexOf(end));
  }
}
