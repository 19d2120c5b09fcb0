package ua.opencities.document.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.Date;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/** A page of PDF, signed the way readers of PDF sign. */
public final class SamplePdf {
  private SamplePdf() {}

  public static byte[] page() {
    try (var pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      return saved(pdf);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** With a place for what providers say of revoked certificates, as PAdES keeps it. */
  static byte[] withRevocationLists() {
    try (var pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      var proofs = new COSDictionary();
      proofs.setItem(COSName.getPDFName("CRLs"), new COSArray());
      pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("DSS"), proofs);
      return saved(pdf);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public static byte[] signed(SampleSigner by, byte[] before) {
    return signed(by, before, SignatureOptions.DEFAULT_SIGNATURE_SIZE);
  }

  /**
   * @param place how many bytes are kept free for the signature
   */
  static byte[] signed(SampleSigner by, byte[] before, int place) {
    try (var pdf = Loader.loadPDF(before)) {
      var signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
      var claimed = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
      claimed.setTime(Date.from(SampleSigner.CLAIMED));
      signature.setSignDate(claimed);
      var options = new SignatureOptions();
      options.setPreferredSignatureSize(place);
      pdf.addSignature(signature, content -> by.detached(content.readAllBytes()), options);
      var bytes = new ByteArrayOutputStream();
      pdf.saveIncremental(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static byte[] locked() {
    try (var pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      var policy = new StandardProtectionPolicy("власник", "читач", new AccessPermission());
      policy.setEncryptionKeyLength(128);
      pdf.protect(policy);
      return saved(pdf);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] saved(PDDocument pdf) throws IOException {
    var bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    return bytes.toByteArray();
  }
}
