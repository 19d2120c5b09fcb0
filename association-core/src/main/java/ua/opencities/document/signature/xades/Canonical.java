package ua.opencities.document.signature.xades;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.xml.security.Init;
import org.apache.xml.security.c14n.Canonicalizer;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.signature.XMLSignatureNodeInput;
import org.apache.xml.security.transforms.Transforms;
import org.apache.xml.security.transforms.params.InclusiveNamespaces;
import org.w3c.dom.Element;
import ua.opencities.document.signature.certificate.Content;

/** The bytes of XML that are signed, as the library writes them. */
final class Canonical {
  private static final Set<String> KNOWN =
      Set.of(
          Canonicalizer.ALGO_ID_C14N_OMIT_COMMENTS,
          Canonicalizer.ALGO_ID_C14N_WITH_COMMENTS,
          Canonicalizer.ALGO_ID_C14N11_OMIT_COMMENTS,
          Canonicalizer.ALGO_ID_C14N11_WITH_COMMENTS,
          Canonicalizer.ALGO_ID_C14N_EXCL_OMIT_COMMENTS,
          Canonicalizer.ALGO_ID_C14N_EXCL_WITH_COMMENTS);

  static {
    Init.init();
  }

  private Canonical() {}

  /**
   * By the method that an element names, else by the first edition of canonical XML; empty for a
   * method that is not known here.
   */
  static Optional<Content> of(Element element, Optional<Element> method) throws IOException {
    String address =
        method
            .map(it -> it.getAttribute("Algorithm").strip())
            .orElse(Canonicalizer.ALGO_ID_C14N_OMIT_COMMENTS);
    if (!KNOWN.contains(address)) return Optional.empty();
    var bytes = new ByteArrayOutputStream();
    try {
      var canonicalizer = Canonicalizer.getInstance(address);
      Optional<String> prefixes = method.flatMap(Canonical::prefixes);
      if (prefixes.isPresent()) canonicalizer.canonicalizeSubtree(element, prefixes.get(), bytes);
      else canonicalizer.canonicalizeSubtree(element, bytes);
    } catch (XMLSecurityException malformed) {
      throw new IOException(malformed);
    }
    return Optional.of(new Content(bytes.toByteArray()));
  }

  private static Optional<String> prefixes(Element method) {
    return XmlTree.only(
            method,
            InclusiveNamespaces.ExclusiveCanonicalizationNamespace,
            InclusiveNamespaces._TAG_EC_INCLUSIVENAMESPACES)
        .map(it -> it.getAttribute(InclusiveNamespaces._ATT_EC_PREFIXLIST));
  }

  /**
   * An element of the same document after the transforms of a reference; empty when one of them is
   * more than canonicalization: XSLT and XPath can make anything of it, or nothing.
   */
  static Optional<Content> transformed(Element element, Optional<Element> transforms)
      throws IOException {
    if (transforms.isEmpty()) return of(element, Optional.empty());
    List<Element> each = XmlTree.children(transforms.get());
    if (each.size() > 1
        || each.stream().anyMatch(it -> !KNOWN.contains(it.getAttribute("Algorithm").strip())))
      return Optional.empty();
    try {
      var all = new Transforms(transforms.get(), "");
      all.setSecureValidation(true);
      var input = new XMLSignatureNodeInput(element);
      input.setSecureValidation(true);
      // a reference by an element's mark leaves comments out
      input.setExcludeComments(true);
      return Optional.of(new Content(all.performTransforms(input).getBytes()));
    } catch (XMLSecurityException malformed) {
      throw new IOException(malformed);
    }
  }
}
