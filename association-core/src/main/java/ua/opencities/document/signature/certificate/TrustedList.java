package ua.opencities.document.signature.certificate;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * The providers a state vouches for, as ETSI TS 119 612 lists them. Who configures the file vouches
 * for the file: its own signature is not checked here.
 */
public final class TrustedList {
  private static final int LONGEST = 5;
  private final Instant issued;
  private final List<X509CertificateHolder> authorities;
  private final List<X509CertificateHolder> stampers;

  TrustedList(
      Instant issued,
      List<X509CertificateHolder> authorities,
      List<X509CertificateHolder> stampers) {
    this.issued = issued;
    this.authorities = List.copyOf(authorities);
    this.stampers = List.copyOf(stampers);
  }

  /**
   * @throws IOException when it is not such a list
   */
  public static TrustedList read(byte[] xml) throws IOException {
    return new TrustedListXml(xml).list();
  }

  /** Both as one, as old as the older. */
  TrustedList and(TrustedList other) {
    return new TrustedList(
        issued.isBefore(other.issued) ? issued : other.issued,
        Stream.concat(authorities.stream(), other.authorities.stream()).toList(),
        Stream.concat(stampers.stream(), other.stampers.stream()).toList());
  }

  /**
   * @param brought certificates that came with the signature; trusted only as far as they lead
   * @param on the moment for which the signer's certificate must have been in force
   */
  public Chain of(
      X509CertificateHolder signer, Collection<X509CertificateHolder> brought, Instant on) {
    boolean leads = maySign(signer) && leads(signer, brought, on, LONGEST);
    Chain.State state =
        !leads
            ? Chain.State.UNTRUSTED
            : signer.isValidOn(Date.from(on)) ? Chain.State.TRUSTED : Chain.State.OUT_OF_TERM;
    return new Chain(state, Optional.of(issued));
  }

  /** Whether a time stamp by this certificate may be believed. */
  public boolean stamps(
      X509CertificateHolder stamper, Collection<X509CertificateHolder> brought, Instant on) {
    return stamper.isValidOn(Date.from(on))
        && (stampers.contains(stamper) || leads(stamper, brought, on, LONGEST));
  }

  /** A stamp may come without its certificate. */
  public List<X509CertificateHolder> stampers() {
    return stampers;
  }

  private boolean leads(
      X509CertificateHolder from,
      Collection<X509CertificateHolder> brought,
      Instant on,
      int steps) {
    if (steps == 0) return false;
    if (authorities.stream().anyMatch(by -> issued(from, by))) return true;
    List<X509CertificateHolder> between = new ArrayList<>(brought);
    between.remove(from);
    return between.stream()
        .filter(by -> isAuthority(by) && by.isValidOn(Date.from(on)) && issued(from, by))
        .anyMatch(by -> leads(by, between, on, steps - 1));
  }

  private static boolean issued(X509CertificateHolder certificate, X509CertificateHolder by) {
    return certificate.getIssuer().equals(by.getSubject()) && Proof.ofCertificate(certificate, by);
  }

  private static boolean isAuthority(X509CertificateHolder certificate) {
    try {
      Extension limits = certificate.getExtension(Extension.basicConstraints);
      return limits != null && BasicConstraints.getInstance(limits.getParsedValue()).isCA();
    } catch (RuntimeException malformed) {
      return false;
    }
  }

  /** A key for encryption or for issuing certificates signs no papers. */
  private static boolean maySign(X509CertificateHolder certificate) {
    try {
      Extension usage = certificate.getExtension(Extension.keyUsage);
      if (usage == null) return true;
      KeyUsage may = KeyUsage.getInstance(usage.getParsedValue());
      return may.hasUsages(KeyUsage.digitalSignature) || may.hasUsages(KeyUsage.nonRepudiation);
    } catch (RuntimeException malformed) {
      return false;
    }
  }
}
