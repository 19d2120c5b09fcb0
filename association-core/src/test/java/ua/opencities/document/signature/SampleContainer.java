package ua.opencities.document.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A container of signed files, packed entry by entry. */
public final class SampleContainer {
  static final String ASICE = "application/vnd.etsi.asic-e+zip";
  static final String ASICS = "application/vnd.etsi.asic-s+zip";
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  private SampleContainer(String type) {
    entries.put("mimetype", type.getBytes(UTF_8));
  }

  static SampleContainer of(String type) {
    return new SampleContainer(type);
  }

  /** ASiC-E with one signature over the list of all files. */
  public static byte[] asice(SampleSigner by, Map<String, byte[]> files) {
    var container = of(ASICE);
    files.forEach(container::with);
    return container.signed(by, "001", files).packed();
  }

  /** ASiC-S: one file and the signature over it. */
  static byte[] asics(SampleSigner by, String name, byte[] file) {
    return of(ASICS).with(name, file).with("META-INF/signature.p7s", by.detached(file)).packed();
  }

  SampleContainer with(String name, byte[] content) {
    entries.put(name, content);
    return this;
  }

  /** ASiC-E with the files and this document of XML signatures. */
  static byte[] xades(Map<String, byte[]> files, String... signatures) {
    var container = of(ASICE);
    files.forEach(container::with);
    return container.with("META-INF/signatures.xml", XadesText.document(signatures)).packed();
  }

  /** The same, with one signature over some of the files. */
  public static byte[] xades(Map<String, byte[]> files, Map<String, byte[]> over, SampleSigner by) {
    return xades(files, new SampleXades(by).over(over).signed());
  }

  SampleContainer signed(SampleSigner by, String number, Map<String, byte[]> files) {
    byte[] list = list("META-INF/signature" + number + ".p7s", by.key.kind.digestOid(), files);
    return with("META-INF/ASiCManifest" + number + ".xml", list)
        .with("META-INF/signature" + number + ".p7s", by.detached(list));
  }

  static byte[] list(String signature, String digestOid, Map<String, byte[]> files) {
    var xml =
        new StringBuilder(
            "<asic:ASiCManifest xmlns:asic=\"http://uri.etsi.org/02918/v1.2.1#\""
                + " xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><asic:SigReference URI=\""
                + signature
                + "\" MimeType=\"application/x-pkcs7-signature\"/>");
    files.forEach(
        (name, content) -> {
          var digest = SampleSigner.digest(digestOid);
          digest.update(content, 0, content.length);
          byte[] value = new byte[digest.getDigestSize()];
          digest.doFinal(value, 0);
          xml.append("<asic:DataObjectReference URI=\"").append(address(name)).append("\">");
          xml.append("<ds:DigestMethod Algorithm=\"").append(xmlOf(digestOid)).append("\"/>");
          xml.append("<ds:DigestValue>").append(Base64.getEncoder().encodeToString(value));
          xml.append("</ds:DigestValue></asic:DataObjectReference>");
        });
    return xml.append("</asic:ASiCManifest>").toString().getBytes(UTF_8);
  }

  private static String address(String name) {
    return java.net.URLEncoder.encode(name, UTF_8).replace("+", "%20");
  }

  static String xmlOf(String oid) {
    return switch (oid) {
      case "1.2.804.2.1.1.1.1.2.1" -> "http://www.w3.org/2001/04/xmlenc#gost34311";
      case "1.2.804.2.1.1.1.1.2.2.1" -> "http://www.w3.org/2001/04/xmlenc#dstu7564-256";
      case "2.16.840.1.101.3.4.2.2" -> "http://www.w3.org/2001/04/xmldsig-more#sha384";
      default -> "http://www.w3.org/2001/04/xmlenc#sha256";
    };
  }

  byte[] packed() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        var header = new ZipEntry(entry.getKey());
        if (entry.getKey().equals("mimetype")) stored(header, entry.getValue());
        zip.putNextEntry(header);
        zip.write(entry.getValue());
      }
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void stored(ZipEntry header, byte[] content) {
    var sum = new CRC32();
    sum.update(content);
    header.setMethod(ZipEntry.STORED);
    header.setSize(content.length);
    header.setCrc(sum.getValue());
  }
}
