package ua.opencities.document.signature;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cms.CMSSignedData;
import ua.opencities.document.signature.certificate.Addition;
import ua.opencities.document.signature.certificate.Chain;
import ua.opencities.document.signature.certificate.Content;
import ua.opencities.document.signature.certificate.Doubt;
import ua.opencities.document.signature.certificate.Finding;
import ua.opencities.shared.held.Held;

/** The signatures inside a PDF: PAdES, and the older {@code adbe.pkcs7.detached}. */
final class PdfSignatures {
  private static final Set<String> DETACHED = Set.of("ETSI.CAdES.detached", "adbe.pkcs7.detached");

  /** A stamp over the whole document, nobody's signature. */
  private static final String STAMP = "ETSI.RFC3161";

  private static final int MOST = 20;

  /** A signature with all its certificates takes a tenth of it. */
  private static final int LARGEST_GAP = 1 << 20;

  private final CmsSigners signers;

  PdfSignatures(CmsSigners signers) {
    this.signers = signers;
  }

  /**
   * @throws SignatureNotReadable when no reader opens it, or not without a password
   */
  List<Signature> in(Held bytes) {
    try (PDDocument pdf = Loader.loadPDF(new HeldPdf(bytes))) {
      List<Signature> found = new ArrayList<>();
      for (PDSignature each : pdf.getSignatureDictionaries())
        if (!STAMP.equals(each.getSubFilter()) && found.size() < MOST)
          found.addAll(read(each, bytes));
      Set<Addition> additions = additions(pdf);
      return found.stream().map(it -> it.with(additions)).toList();
    } catch (InvalidPasswordException locked) {
      throw SignatureNotReadable.lockedPdf();
    } catch (IOException damaged) {
      throw SignatureNotReadable.pdf();
    }
  }

  /** Those of the whole document: ETSI EN 319 142-1, clause 5.4. */
  private static Set<Addition> additions(PDDocument pdf) throws IOException {
    Set<Addition> found = EnumSet.noneOf(Addition.class);
    if (pdf.getSignatureDictionaries().stream().anyMatch(it -> STAMP.equals(it.getSubFilter())))
      found.add(Addition.ARCHIVE_STAMP);
    COSDictionary proofs =
        pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.getPDFName("DSS"));
    if (proofs != null
        && (proofs.containsKey(COSName.getPDFName("CRLs"))
            || proofs.containsKey(COSName.getPDFName("OCSPs")))) found.add(Addition.REVOCATION);
    return found;
  }

  private List<Signature> read(PDSignature signature, Held bytes) {
    if (!DETACHED.contains(String.valueOf(signature.getSubFilter())))
      return List.of(notRead(signature, Finding.unknown(Doubt.FORM_NOT_READ)));
    try {
      int[] range = signature.getByteRange();
      var cms =
          leavesOutOnlyItself(range, bytes)
              ? Cms.parsed(between(range, bytes))
              : Optional.<CMSSignedData>empty();
      if (cms.isEmpty()) return List.of(notRead(signature, Finding.broken(Doubt.PLACE_WRONG)));
      var covered = endsWith(range, bytes) ? Covered.THIS_FILE : Covered.EARLIER_STATE;
      return signers.of(cms.get(), Optional.of(new Content(() -> around(range, bytes)))).stream()
          .map(it -> it.signature().as(SignatureForm.PADES).covering(covered))
          .toList();
    } catch (IOException | RuntimeException malformed) {
      return List.of(notRead(signature, Finding.broken(Doubt.PLACE_WRONG)));
    }
  }

  /**
   * From the first byte on, with one gap that holds the signature's own digits and nothing else:
   * whoever widens the gap hides a page in it.
   */
  private static boolean leavesOutOnlyItself(int[] range, Held bytes) throws IOException {
    if (range.length != 4 || range[0] != 0 || range[1] <= 0 || range[3] < 0) return false;
    int from = range[1];
    int to = range[2];
    if (to <= from + 1 || to - from > LARGEST_GAP) return false;
    if ((long) to + range[3] > bytes.size()) return false;
    try (InputStream gap = bytes.part(from, to - from).open()) {
      if (gap.read() != '<') return false;
      for (int i = from + 1; i < to - 1; i++) if (Character.digit(gap.read(), 16) < 0) return false;
      return gap.read() == '>';
    }
  }

  /** The signature itself, which stands in the gap in hexadecimal digits. */
  private static byte[] between(int[] range, Held bytes) throws IOException {
    Held digits = bytes.part(range[1] + 1L, range[2] - range[1] - 2L);
    return COSString.parseHex(new String(digits.all(), StandardCharsets.US_ASCII)).getBytes();
  }

  /** What is signed: all but the gap. */
  private static InputStream around(int[] range, Held bytes) {
    return new SequenceInputStream(
        bytes.part(0, range[1]).open(), bytes.part(range[2], range[3]).open());
  }

  private static boolean endsWith(int[] range, Held bytes) throws IOException {
    long end = (long) range[2] + range[3];
    try (InputStream after = bytes.part(end, bytes.size() - end).open()) {
      for (int next = after.read(); next >= 0; next = after.read())
        if (!Character.isWhitespace(next)) return false;
      return true;
    }
  }

  private static Signature notRead(PDSignature signature, Finding finding) {
    var claimed = Optional.ofNullable(signature.getSignDate()).map(it -> it.toInstant());
    return new Signature(
        SignatureForm.PADES,
        Optional.empty(),
        claimed,
        Optional.empty(),
        "",
        finding,
        Covered.THIS_FILE,
        Chain.NOT_CHECKED);
  }
}
