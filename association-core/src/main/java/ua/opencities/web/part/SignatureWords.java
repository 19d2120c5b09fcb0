package ua.opencities.web.part;

import java.util.ArrayList;
import java.util.List;
import ua.opencities.document.signature.Covered;
import ua.opencities.document.signature.Signature;
import ua.opencities.document.signature.SignatureForm;
import ua.opencities.document.signature.certificate.Chain;
import ua.opencities.document.signature.certificate.Check;
import ua.opencities.document.signature.certificate.Doubt;
import ua.opencities.language.Texts;
import ua.opencities.shared.Today;

/**
 * What is said of a signature. That it is there is never said to mean that it is valid: whether it
 * fits the file, and what the trusted list says of the certificate, are told apart.
 *
 * @param tone ok, warn, bad or info
 * @param findings sentences that a reader must see
 * @param details sentences for who wants to know more
 */
public record SignatureWords(
    String tone, String icon, String word, List<String> findings, List<String> details) {

  public static SignatureWords of(Signature signature, Texts texts) {
    if (signature.finding().check() == Check.BROKEN)
      return said("bad", "circle-cross", "broken", signature, texts);
    boolean unasked =
        signature.finding().holds() && signature.chain().state() == Chain.State.NOT_CHECKED;
    if (!signature.isChecked() && !unasked)
      return said("warn", "warning", "doubtful", signature, texts);
    // a file slipped in beside the signed ones must not stand under a green mark
    if (!signature.covered().left().isEmpty())
      return said("warn", "warning", "partial", signature, texts);
    return unasked
        ? said("info", "info", "present", signature, texts)
        : said("ok", "circle-check", "checked", signature, texts);
  }

  private static SignatureWords said(
      String tone, String icon, String state, Signature signature, Texts texts) {
    return new SignatureWords(
        tone,
        icon,
        texts.text("signature.is-" + state),
        findings(signature, texts),
        details(signature, texts));
  }

  private static List<String> findings(Signature signature, Texts texts) {
    List<String> said = new ArrayList<>();
    said.add(
        signature
            .finding()
            .doubt()
            .map(doubt -> doubt(doubt, signature.form(), texts))
            .orElseGet(() -> texts.text("signature.holds")));
    covered(signature.covered(), texts, said);
    // nobody asks whose certificate it is when the signature does not even fit
    if (signature.finding().check() == Check.BROKEN) return said;
    said.add(chain(signature.chain(), texts));
    signature.additions().stream().sorted().map(texts::label).forEach(said::add);
    return said;
  }

  private static String doubt(Doubt doubt, SignatureForm form, Texts texts) {
    return doubt == Doubt.FORM_NOT_READ && form == SignatureForm.XADES
        ? texts.text("signature.docx-not-read")
        : texts.label(doubt);
  }

  private static String chain(Chain chain, Texts texts) {
    if (chain.listIssued().isEmpty()) return texts.text("signature.chain-not-checked");
    String key =
        switch (chain.state()) {
          case TRUSTED -> "signature.chain-trusted";
          case OUT_OF_TERM -> "signature.chain-out-of-term";
          default -> "signature.chain-untrusted";
        };
    return texts.text(key, chain.listIssued().get().atZone(Today.KYIV).toLocalDate());
  }

  private static List<String> details(Signature signature, Texts texts) {
    List<String> said = new ArrayList<>();
    signature
        .signer()
        .ifPresent(by -> said.add(texts.text("signature.certificate", by.serial(), by.issuer())));
    if (!signature.algorithm().isEmpty())
      said.add(texts.text("signature.algorithm", signature.algorithm()));
    return said;
  }

  private static void covered(Covered covered, Texts texts, List<String> said) {
    switch (covered.extent()) {
      case THIS_FILE -> said.add(texts.text("signature.covers-this-file"));
      case EARLIER_STATE -> said.add(texts.text("signature.covers-earlier-state"));
      case OURS -> said.add(texts.text("signature.covers-ours", covered.names()));
      case INSIDE -> {
        if (!covered.names().isEmpty())
          said.add(texts.text("signature.covers-inside", covered.names()));
        if (!covered.left().isEmpty()) said.add(texts.text("signature.leaves-out", covered.left()));
        if (covered.ours().isPresent()) said.add(texts.text("signature.covers-kept"));
      }
      case ELSEWHERE -> {
        // its doubt says so
      }
    }
  }
}
