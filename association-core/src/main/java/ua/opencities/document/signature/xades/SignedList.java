package ua.opencities.document.signature.xades;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import ua.opencities.document.signature.certificate.Check;
import ua.opencities.document.signature.certificate.Content;
import ua.opencities.document.signature.certificate.Doubt;
import ua.opencities.document.signature.certificate.Finding;

/** What a signature signs: a list of files and of its own elements, each with a digest. */
final class SignedList {
  /** Properties and keys are a few; each one named is written out once more. */
  private static final int MOST_MARKS = 10;

  private final XmlTree tree;
  private final Element signature;
  private final Beside files;
  private final List<SignedReference> references;

  /** Of a list that is signed itself ({@code ds:Manifest}); one within it is not gone into. */
  private final List<SignedReference> further;

  SignedList(XmlTree tree, Element signature, Beside files) throws IOException {
    this.tree = tree;
    this.signature = signature;
    this.files = files;
    this.references = lines(Dsig.only(signature, "SignedInfo").stream());
    this.further = lines(elements().stream().filter(this::isOwnManifest));
    if (all().filter(it -> it.mark().isPresent()).count() > MOST_MARKS)
      throw new IOException("too many references");
  }

  private static List<SignedReference> lines(Stream<Element> lists) {
    return lists
        .flatMap(it -> Dsig.down(it, Dsig.SPACE, "Reference"))
        .map(SignedReference::new)
        .toList();
  }

  private boolean isOwnManifest(Element element) {
    return XmlTree.is(element, Dsig.SPACE, "Manifest") && isWithin(element);
  }

  private Stream<SignedReference> all() {
    return Stream.concat(references.stream(), further.stream());
  }

  boolean isEmpty() {
    return references.isEmpty();
  }

  /** Names of files, also of those that are not there. */
  List<String> files() {
    return all().flatMap(it -> it.file().stream()).distinct().toList();
  }

  /** The elements of this signature that its references lead to, each by its only mark. */
  Set<Element> elements() {
    Set<Element> signed = Collections.newSetFromMap(new IdentityHashMap<>());
    for (SignedReference each : references)
      each.mark().map(tree::marked).filter(it -> it.size() == 1).ifPresent(signed::addAll);
    return signed;
  }

  /** What is broken outweighs what nobody can tell. */
  Finding check(SubjectPublicKeyInfo key) throws IOException {
    List<Finding> found = new ArrayList<>();
    for (SignedReference each : all().toList()) found.add(line(each, key));
    Finding first = Finding.HOLDS;
    for (Finding each : found)
      if (each.check() == Check.BROKEN) return each;
      else if (first.holds()) first = each;
    boolean ofFiles = all().anyMatch(it -> it.file().isPresent());
    return first.holds() && !ofFiles ? Finding.unknown(Doubt.NOTHING_COVERED) : first;
  }

  private Finding line(SignedReference line, SubjectPublicKeyInfo key) throws IOException {
    if (line.file().isPresent()) {
      Optional<Content> file = files.file(line.file().get());
      if (file.isEmpty()) return Finding.broken(Doubt.FILE_ABSENT);
      return line.transforms().isPresent()
          ? Finding.unknown(Doubt.TRANSFORM_UNKNOWN)
          : line.of(file.get(), key, Doubt.CONTENT_CHANGED);
    }
    if (line.mark().isEmpty()) return Finding.unknown(Doubt.REFERENCE_OUTSIDE);
    List<Element> marked = tree.marked(line.mark().get());
    if (marked.size() > 1) return Finding.broken(Doubt.MARK_REPEATED);
    if (marked.isEmpty()) return Finding.broken(Doubt.CLAIMS_CHANGED);
    if (!isWithin(marked.get(0))) return Finding.unknown(Doubt.REFERENCE_OUTSIDE);
    Optional<Content> canonical = Canonical.transformed(marked.get(0), line.transforms());
    return canonical.isEmpty()
        ? Finding.unknown(Doubt.TRANSFORM_UNKNOWN)
        : line.of(canonical.get(), key, Doubt.CLAIMS_CHANGED);
  }

  private boolean isWithin(Element element) {
    for (Node at = element; at != null; at = at.getParentNode()) if (at == signature) return true;
    return false;
  }
}
