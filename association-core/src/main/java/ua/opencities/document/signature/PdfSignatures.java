package ua.opencities.document.signature;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import ua.opencities.document.signature.certificate.Chain;
import ua.opencities.document.signature.certificate.Content;
import ua.opencities.document.signature.certificate.Doubt;
import ua.opencities.document.signature.certificate.Finding;

/** The signatures inside a PDF: PAdES, and the older {@code adbe.pkcs7.detached}. */
final class PdfSignatures {
  private static final Set<String> DETACHED = Set.of("ETSI.CAdES.detached", "adbe.pkcs7.detached");

  /** A stamp over the whole document, nobody's signature. */
  private static final String STAMP = "ETSI.RFC3161";

  private static final int MOST = 20;
  private final CmsSigners signers;

  PdfSignatures(CmsSigners signers) {
    this.signers = signers;
  }

  /**
   * @throws SignatureNotReadable when no reader opens it, or not without a password
   */
  List<Signature> in(byte[] bytes) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      List<Signature> found = new ArrayList<>();
      for (PDSignature each : pdf.getSignatureDictionaries())
        if (!STAMP.equals(each.getSubFilter()) && found.size() < MOST)
          found.addAll(read(each, bytes));
      return found;
    } catch (InvalidPasswordException locked) {
      throw SignatureNotReadable.lockedPdf();
    } catch (IOException damaged) {
      throw SignatureNotReadable.pdf();
    }
  }

  private List<Signature> read(PDSignature signature, byte[] bytes) {
    if (!DETACHED.contains(String.valueOf(signature.getSubFilter())))
      return List.of(notRead(signature, Finding.unknown(Doubt.FORM_NOT_READ)));
    try {
      int[] range = signature.getByteRange();
      var cms = Cms.parsed(signature.getContents(bytes));
      if (cms.isEmpty() || !leavesOutOnlyItself(range, bytes))
        return List.of(notRead(signature, Finding.broken(Doubt.PLACE_WRONG)));
      var covered = endsWith(range, bytes) ? Covered.THIS_FILE : Covered.EARLIER_STATE;
      return signers
          .of(cms.get(), Optional.of(new Content(signature.getSignedContent(bytes))))
          .stream()
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
  private static boolean leavesOutOnlyItself(int[] range, byte[] bytes) {
    if (range.length != 4 || range[0] != 0 || range[1] <= 0 || range[3] < 0) return false;
    int from = range[1];
    int to = range[2];
    if (to <= from + 1 || (long) to + range[3] > bytes.length) return false;
    if (bytes[from] != '<' || bytes[to - 1] != '>') return false;
    for (int i = from + 1; i < to - 1; i++) if (Character.digit(bytes[i], 16) < 0) return false;
    return true;
  }

  private static boolean endsWith(int[] range, byte[] bytes) {
    for (int i = range[2] + range[3]; i < bytes.length; i++)
      if (!Character.isWhitespace(bytes[i])) return false;
    return true;
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
