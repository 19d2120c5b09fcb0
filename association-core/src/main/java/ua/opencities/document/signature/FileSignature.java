package ua.opencities.document.signature;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.document.signature.certificate.Addition;
import ua.opencities.document.signature.certificate.Chain;
import ua.opencities.document.signature.certificate.Check;
import ua.opencities.document.signature.certificate.Doubt;
import ua.opencities.document.signature.certificate.Finding;
import ua.opencities.document.signature.certificate.Signer;
import ua.opencities.tenancy.CouncilId;

/** A signature as it was read when its file came in. Only ever added. */
@Entity
@Table(name = "file_signature")
class FileSignature {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId council;

  @Column(name = "file_id")
  private UUID file;

  private int place;

  @Enumerated(EnumType.STRING)
  private SignatureForm form;

  private String signer;
  private String organisation;

  @Column(name = "organisation_code")
  private String organisationCode;

  private String position;
  private String issuer;
  private String serial;

  @Column(name = "claimed_at")
  private Instant claimedAt;

  @Column(name = "stamped_at")
  private Instant stampedAt;

  private String algorithm;
  private String additions;

  @Enumerated(EnumType.STRING)
  private Check finding;

  @Enumerated(EnumType.STRING)
  private Doubt doubt;

  @Enumerated(EnumType.STRING)
  private Covered.Extent extent;

  @Column(name = "covered_names")
  private String coveredNames;

  @Column(name = "left_names")
  private String leftNames;

  @Column(name = "covered_file_id")
  private UUID coveredFile;

  @Enumerated(EnumType.STRING)
  private Chain.State chain;

  @Column(name = "list_issued")
  private Instant listIssued;

  @Column(name = "read_at")
  private Instant readAt;

  protected FileSignature() {}

  FileSignature(Optional<CouncilId> council, UUID file, int place, Signature read, Instant readAt) {
    this.id = UUID.randomUUID();
    this.council = council.orElse(null);
    this.file = file;
    this.place = place;
    this.form = read.form();
    read.signer().ifPresent(this::copy);
    this.claimedAt = read.claimedAt().orElse(null);
    this.stampedAt = read.stampedAt().orElse(null);
    this.algorithm = read.algorithm();
    this.finding = read.finding().check();
    this.doubt = read.finding().doubt().orElse(null);
    this.extent = read.covered().extent();
    this.coveredNames = String.join("\n", read.covered().names());
    this.leftNames = String.join("\n", read.covered().left());
    this.coveredFile = read.covered().ours().orElse(null);
    this.chain = read.chain().state();
    this.listIssued = read.chain().listIssued().orElse(null);
    this.additions = read.additions().stream().map(Enum::name).sorted().collect(joining("\n"));
    this.readAt = readAt.truncatedTo(ChronoUnit.MICROS);
  }

  private void copy(Signer who) {
    signer = who.name();
    organisation = who.organisation().orElse(null);
    organisationCode = who.organisationCode().orElse(null);
    position = who.position().orElse(null);
    issuer = who.issuer();
    serial = who.serial();
  }

  UUID file() {
    return file;
  }

  Signature signature() {
    return new Signature(
        form,
        Optional.ofNullable(signer).map(name -> who()),
        Optional.ofNullable(claimedAt),
        Optional.ofNullable(stampedAt),
        algorithm,
        new Finding(finding, Optional.ofNullable(doubt)),
        new Covered(
            extent, names(coveredNames), names(leftNames), Optional.ofNullable(coveredFile)),
        new Chain(chain, Optional.ofNullable(listIssued)),
        names(additions).stream().map(Addition::valueOf).collect(toSet()));
  }

  private Signer who() {
    var code = Optional.ofNullable(organisationCode);
    var post = Optional.ofNullable(position);
    return new Signer(signer, Optional.ofNullable(organisation), code, post, issuer, serial);
  }

  private static List<String> names(String lines) {
    return lines.isEmpty() ? List.of() : Arrays.asList(lines.split("\n"));
  }
}
