package ua.opencities.document.signature.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.Provider;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.DefaultCMSSignatureAlgorithmNameGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentVerifier;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

/** Whether a value is the signature of these bytes by a certificate's key. */
public final class Proof {
  /** Asked directly, never registered: the server's other programs keep their own providers. */
  private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

  private static final int SHORTEST_RSA_KEY = 2048;

  private Proof() {}

  /** Of content; {@code digest} is named beside {@code algorithm} in a signature of CMS. */
  public static Finding ofContent(
      X509CertificateHolder by,
      AlgorithmIdentifier algorithm,
      AlgorithmIdentifier digest,
      Content signed,
      byte[] value) {
    String oid = algorithm.getAlgorithm().getId();
    if (Dstu4145.isMeantBy(oid)) return dstu(by, oid, signed, value);
    Optional<DigestKind> kind = digestOf(algorithm, digest);
    if (kind.isEmpty()) return Finding.unknown(Doubt.ALGORITHM_UNKNOWN);
    if (kind.get().isWeak() || isWeak(name(algorithm, digest)) || isShort(by))
      return Finding.unknown(Doubt.ALGORITHM_WEAK);
    try {
      ContentVerifier verifier =
          new JcaSimpleSignerInfoVerifierBuilder()
              .setProvider(BOUNCY_CASTLE)
              .build(by)
              .getContentVerifier(algorithm, digest);
      return told(verifier, signed, value);
    } catch (OperatorException
        | java.security.cert.CertificateException
        | IOException
        | RuntimeException notOurs) {
      return Finding.unknown(Doubt.ALGORITHM_UNKNOWN);
    }
  }

  /** Of a certificate by its issuer's key. */
  static boolean ofCertificate(X509CertificateHolder issued, X509CertificateHolder by) {
    AlgorithmIdentifier algorithm = issued.getSignatureAlgorithm();
    String oid = algorithm.getAlgorithm().getId();
    try {
      var signed = new Content(issued.toASN1Structure().getTBSCertificate().getEncoded());
      if (Dstu4145.isMeantBy(oid)) return dstu(by, oid, signed, issued.getSignature()).holds();
      if (isWeak(name(algorithm, algorithm)) || isShort(by)) return false;
      var verifier =
          new JcaContentVerifierProviderBuilder()
              .setProvider(BOUNCY_CASTLE)
              .build(by)
              .get(algorithm);
      return told(verifier, signed, issued.getSignature()).holds();
    } catch (OperatorException
        | java.security.cert.CertificateException
        | IOException
        | RuntimeException notOurs) {
      return false;
    }
  }

  /** The algorithm as people write it: {@code RSA, SHA-256}; {@code ДСТУ 4145, ГОСТ 34.311}. */
  public static String shown(AlgorithmIdentifier algorithm, AlgorithmIdentifier digest) {
    String oid = algorithm.getAlgorithm().getId();
    if (Dstu4145.isMeantBy(oid))
      return "ДСТУ 4145" + Dstu4145.digestOf(oid).map(it -> ", " + it.shown()).orElse("");
    String family =
        algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_RSASSA_PSS)
            ? "RSA-PSS"
            : oid.startsWith(PKCSObjectIdentifiers.pkcs_1.getId())
                ? "RSA"
                : oid.startsWith(X9ObjectIdentifiers.ansi_X9_62.getId()) ? "ECDSA" : oid;
    return family + digestOf(algorithm, digest).map(it -> ", " + it.shown()).orElse("");
  }

  private static Finding dstu(X509CertificateHolder by, String oid, Content signed, byte[] value) {
    SubjectPublicKeyInfo key = by.getSubjectPublicKeyInfo();
    Optional<DigestKind> digest = Dstu4145.digestOf(oid);
    if (digest.isEmpty()) return Finding.unknown(Doubt.ALGORITHM_UNKNOWN);
    try {
      return Dstu4145.holds(key, digest.get(), signed, value)
          ? Finding.HOLDS
          : Finding.broken(Doubt.VALUE_WRONG);
    } catch (IOException | RuntimeException notSuchAKey) {
      return Finding.unknown(Doubt.ALGORITHM_UNKNOWN);
    }
  }

  private static Finding told(ContentVerifier verifier, Content signed, byte[] value)
      throws IOException {
    try (InputStream bytes = signed.open();
        OutputStream into = verifier.getOutputStream()) {
      bytes.transferTo(into);
    }
    return verifier.verify(value) ? Finding.HOLDS : Finding.broken(Doubt.VALUE_WRONG);
  }

  private static Optional<DigestKind> digestOf(
      AlgorithmIdentifier algorithm, AlgorithmIdentifier digest) {
    if (algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_RSASSA_PSS))
      digest = RSASSAPSSparams.getInstance(algorithm.getParameters()).getHashAlgorithm();
    return DigestKind.of(digest.getAlgorithm().getId());
  }

  private static String name(AlgorithmIdentifier algorithm, AlgorithmIdentifier digest) {
    return new DefaultCMSSignatureAlgorithmNameGenerator().getSignatureName(digest, algorithm);
  }

  private static boolean isWeak(String name) {
    return name.toUpperCase(Locale.ROOT).matches(".*(MD2|MD4|MD5|SHA-?1(?!\\d)|RIPEMD).*");
  }

  private static boolean isShort(X509CertificateHolder by) {
    SubjectPublicKeyInfo key = by.getSubjectPublicKeyInfo();
    if (!key.getAlgorithm().getAlgorithm().on(PKCSObjectIdentifiers.pkcs_1)) return false;
    try {
      return RSAPublicKey.getInstance(key.parsePublicKey()).getModulus().bitLength()
          < SHORTEST_RSA_KEY;
    } catch (IOException | RuntimeException notAKey) {
      return true;
    }
  }
}
