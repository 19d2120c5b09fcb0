package ua.opencities.document.signature;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bouncycastle.cms.CMSSignedData;
import ua.opencities.document.signature.certificate.Addition;
import ua.opencities.document.signature.certificate.Content;
import ua.opencities.document.signature.certificate.Doubt;
import ua.opencities.document.signature.certificate.Finding;
import ua.opencities.document.signature.container.Container;
import ua.opencities.document.signature.container.Manifest;
import ua.opencities.shared.held.Held;

/** The signatures of an ASiC container: each {@code META-INF/*.p7s}, and those in XML. */
final class ContainerSignatures {
  private static final String SIGNATURES = "META-INF/";

  /** A stamp over the whole container, or an evidence record: ETSI EN 319 162-1, annex A. */
  private static final String ARCHIVED =
      SIGNATURES + "(?:ASiCArchiveManifest[^/]*\\.xml|[^/]*(?i:evidencerecord)[^/]*\\.(?:ers|xml))";

  private final CmsSigners signers;
  private final XadesSigners xades;
  private final Originals originals;
  private final Map<String, Content> contents = new HashMap<>();

  ContainerSignatures(CmsSigners signers, XadesSigners xades, Originals originals) {
    this.signers = signers;
    this.xades = xades;
    this.originals = originals;
  }

  /**
   * @throws SignatureNotReadable when the container or a signature in it is damaged, or nobody
   *     signed
   * @throws ua.opencities.document.signature.container.ContainerTooLarge for a zip bomb
   */
  List<Signature> in(Held bytes) {
    try (Container container = Container.open(bytes)) {
      List<Manifest> manifests = manifests(container);
      List<Signature> found = new ArrayList<>();
      for (String name : container.names())
        if (name.startsWith(SIGNATURES) && name.endsWith(".p7s"))
          found.addAll(cades(container, name, manifests));
        else if (name.matches(SIGNATURES + "[^/]*signatures[^/]*\\.xml"))
          found.addAll(xades(container, name));
      if (found.isEmpty()) throw SignatureNotReadable.empty();
      boolean archived = container.names().stream().anyMatch(name -> name.matches(ARCHIVED));
      List<Addition> kept = archived ? List.of(Addition.ARCHIVE_STAMP) : List.of();
      return found.stream().map(it -> it.with(kept)).toList();
    } catch (IOException damaged) {
      throw SignatureNotReadable.container();
    }
  }

  private List<Signature> xades(Container container, String name) throws IOException {
    List<Signature> found = new ArrayList<>();
    for (Signature each : xades.in(container.read(name), file -> beside(container, file)))
      found.add(each.covering(covered(container, each.covered().names())));
    return found;
  }

  private static List<Manifest> manifests(Container container) throws IOException {
    List<Manifest> manifests = new ArrayList<>();
    for (String name : container.names())
      // manifest.xml of OpenDocument lies in the same folder and lists no digests
      if (name.matches(SIGNATURES + "[^/]*ASiC[^/]*Manifest[^/]*\\.xml"))
        manifests.add(new Manifest(container.read(name), name));
    return manifests;
  }

  private List<Signature> cades(Container container, String name, List<Manifest> manifests)
      throws IOException {
    CMSSignedData cms;
    try (var apart = Cms.parsed(container.read(name)).orElseThrow(SignatureNotReadable::damaged)) {
      cms = apart.signature();
    }
    Optional<Manifest> list =
        manifests.stream().filter(it -> it.signature().equals(name)).findFirst();
    List<String> files = files(container);
    if (list.isEmpty() && files.size() != 1)
      return signers.of(cms, Optional.empty()).stream()
          .map(it -> it.signature().found(Finding.unknown(Doubt.LIST_ABSENT)))
          .map(it -> it.covering(Covered.inside(List.of())))
          .toList();
    String signed = list.map(Manifest::name).orElseGet(() -> files.get(0));
    Finding ofFiles = list.isEmpty() ? Finding.HOLDS : filesHold(container, list.get());
    List<String> names =
        list.map(it -> it.lines().stream().map(Manifest.Line::file).toList()).orElse(files);
    Covered covered = covered(container, names);
    return signers.of(cms, Optional.of(content(container, signed))).stream()
        .map(CmsSigners.Read::signature)
        .map(it -> it.finding().holds() ? it.found(ofFiles) : it)
        .map(it -> it.covering(covered))
        .toList();
  }

  private Finding filesHold(Container container, Manifest list) throws IOException {
    Finding finding = Finding.HOLDS;
    for (Manifest.Line line : list.lines()) {
      if (line.digest().isEmpty()) finding = Finding.unknown(Doubt.ALGORITHM_UNKNOWN);
      else if (line.digest().get().kind().isWeak()) finding = Finding.unknown(Doubt.ALGORITHM_WEAK);
      else if (!container.names().contains(line.file())) return Finding.broken(Doubt.FILE_ABSENT);
      else if (!line.digest().get().fits(content(container, line.file())))
        return Finding.broken(Doubt.CONTENT_CHANGED);
    }
    return list.lines().isEmpty() ? Finding.unknown(Doubt.LIST_ABSENT) : finding;
  }

  private Covered covered(Container container, List<String> names) throws IOException {
    List<String> left = files(container).stream().filter(it -> !names.contains(it)).toList();
    return Covered.inside(names, left, ours(container, names));
  }

  private Optional<UUID> ours(Container container, List<String> names) throws IOException {
    for (String name : names)
      if (container.names().contains(name)) {
        var ours = originals.having(content(container, name).sha256());
        if (ours.isPresent()) return ours.map(Originals.Original::file);
      }
    return Optional.empty();
  }

  private Optional<Content> beside(Container container, String name) throws IOException {
    return container.names().contains(name)
        ? Optional.of(content(container, name))
        : Optional.empty();
  }

  /** Asked once for each name: a digest that was computed is kept with it. */
  private Content content(Container container, String name) throws IOException {
    Content known = contents.get(name);
    if (known == null) contents.put(name, known = new Content(container.read(name)));
    return known;
  }

  private static List<String> files(Container container) {
    return container.names().stream()
        .filter(name -> !name.startsWith(SIGNATURES) && !name.equals("mimetype"))
        .toList();
  }
}
