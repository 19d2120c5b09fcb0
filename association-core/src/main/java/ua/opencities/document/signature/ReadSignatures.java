package ua.opencities.document.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.opencities.document.signature.certificate.Content;
import ua.opencities.document.signature.certificate.Doubt;
import ua.opencities.document.signature.certificate.Finding;
import ua.opencities.document.signature.certificate.TrustedLists;
import ua.opencities.document.signature.container.Container;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.held.Held;

/** Which signatures a file bears, in their order in the file. */
@ApplicationScoped
public class ReadSignatures {
  /** Signed, packed, and signed again by the next person's program; nobody goes deeper. */
  private static final int DEEPEST = 5;

  private static final Logger LOG = Logger.getLogger(ReadSignatures.class.getName());
  private TrustedLists lists;
  private Clock clock;

  protected ReadSignatures() {}

  @Inject
  public ReadSignatures(TrustedLists lists, Clock clock) {
    this.lists = lists;
    this.clock = clock;
  }

  /**
   * @param name the file's own, by which what is inside a {@code .p7s} is called
   * @param originals where the original of a detached signature is looked for
   * @return empty for a PDF or a DOCX that nobody signed
   * @throws SignatureNotReadable when it should be readable and is not, or when a signature's file
   *     has no signature
   * @throws ua.opencities.document.signature.container.ContainerTooLarge for a zip bomb
   */
  public List<Signature> in(Held bytes, SignedFormat format, String name, Originals originals) {
    var trust = new Trust(lists.current(), clock.instant());
    var signers = new CmsSigners(trust);
    try {
      return switch (format) {
        case CMS -> {
          try (var cms = Cms.parsed(bytes).orElseThrow(SignatureNotReadable::damaged)) {
            yield cms(signers, cms, withoutEnding(name), originals, DEEPEST);
          }
        }
        case CONTAINER ->
            new ContainerSignatures(signers, new XadesSigners(trust), originals).in(bytes);
        case PDF -> new PdfSignatures(signers).in(bytes);
        case DOCX -> docx(bytes);
      };
    } catch (RuleBroken refused) {
      throw refused;
    } catch (RuntimeException | StackOverflowError damaged) {
      // Bouncy Castle and PDFBox parse as they are asked, so damage shows anywhere
      LOG.log(Level.FINE, "a damaged " + format, damaged);
      throw SignatureNotReadable.of(format);
    }
  }

  private static List<Signature> cms(
      CmsSigners signers, Cms.Apart cms, String name, Originals originals, int deep) {
    Optional<Content> inside = cms.inside().map(Content::new);
    List<Signature> found = new ArrayList<>();
    for (CmsSigners.Read read : signers.of(cms.signature(), inside))
      found.add(
          inside.isPresent()
              ? inside(read, inside.get(), name, originals)
              : detached(read, originals));
    cms.inside()
        .ifPresent(content -> found.addAll(further(signers, content, name, originals, deep - 1)));
    return found;
  }

  private static Signature inside(
      CmsSigners.Read read, Content content, String name, Originals originals) {
    var ours = originals.having(content.sha256()).map(Originals.Original::file);
    return read.signature().covering(Covered.inside(List.of(name), List.of(), ours));
  }

  private static Signature detached(CmsSigners.Read read, Originals originals) {
    Signature signature = read.signature();
    if (!signature.finding().isFor(Doubt.ORIGINAL_ABSENT)) return signature;
    return read.bound()
        .flatMap(originals::having)
        .map(it -> signature.found(Finding.HOLDS).covering(Covered.ours(it)))
        .orElse(signature);
  }

  /** What was signed may have been signed before: a {@code .p7s} or a PDF inside. */
  private static List<Signature> further(
      CmsSigners signers, Held content, String name, Originals originals, int deep) {
    if (deep == 0) return List.of();
    try {
      if (beginsAsPdf(content))
        return new PdfSignatures(signers)
            .in(content).stream().map(it -> it.covering(Covered.inside(List.of(name)))).toList();
      try (var cms = Cms.parsed(content).orElseThrow(SignatureNotReadable::damaged)) {
        return cms(signers, cms, withoutEnding(name), originals, deep);
      }
    } catch (SignatureNotReadable notOurAffair) {
      return List.of();
    }
  }

  /** Word signs by XML. */
  private static List<Signature> docx(Held bytes) {
    try (Container container = Container.open(bytes)) {
      List<Signature> found = new ArrayList<>();
      for (String name : container.names())
        if (name.matches("_xmlsignatures/[^/]+\\.xml"))
          found.addAll(XadesMentions.in(container.read(name)));
      return found.stream().map(it -> it.covering(Covered.THIS_FILE)).toList();
    } catch (IOException damaged) {
      throw SignatureNotReadable.container();
    }
  }

  private static boolean beginsAsPdf(Held content) {
    byte[] magic = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    return content.size() > magic.length && Arrays.equals(content.first(magic.length), magic);
  }

  private static String withoutEnding(String name) {
    return name.replaceFirst("(?i)\\.p7[sm]$", "");
  }
}
