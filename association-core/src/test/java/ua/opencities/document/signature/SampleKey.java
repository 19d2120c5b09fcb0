package ua.opencities.document.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ua.DSTU4145Params;
import org.bouncycastle.asn1.ua.DSTU4145PointEncoder;
import org.bouncycastle.asn1.ua.UAObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.digests.DSTU7564Digest;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.signers.DSTU4145Signer;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.jcajce.provider.asymmetric.dstu.BCDSTU4145PublicKey;
import org.bouncycastle.jce.interfaces.ECPrivateKey;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.Arrays;

/** A key made for a test, with what signs by it. */
public final class SampleKey {
  static final Provider BC = new BouncyCastleProvider();

  /** What a person's token or file holds. */
  public enum Kind {
    RSA("SHA256withRSA"),
    RSA_PSS("SHA256withRSAandMGF1"),
    RSA_SHORT("SHA256withRSA"),
    RSA_SHA1("SHA1withRSA"),
    ECDSA("SHA384withECDSA"),
    DSTU_GOST("1.2.804.2.1.1.1.1.3.1.1"),
    DSTU_KUPYNA("1.2.804.2.1.1.1.1.3.6.1.1");

    final String algorithm;

    Kind(String algorithm) {
      this.algorithm = algorithm;
    }

    boolean isDstu() {
      return this == DSTU_GOST || this == DSTU_KUPYNA;
    }

    /** The digest that the signature's value is made of. */
    String digestOid() {
      return switch (this) {
        case DSTU_GOST -> "1.2.804.2.1.1.1.1.2.1";
        case DSTU_KUPYNA -> "1.2.804.2.1.1.1.1.2.2.1";
        case ECDSA -> "2.16.840.1.101.3.4.2.2";
        case RSA_SHA1 -> "1.3.14.3.2.26";
        default -> "2.16.840.1.101.3.4.2.1";
      };
    }
  }

  /** Long to find, so tests take them in turn; neighbours in a test never share one. */
  private static final int IN_TURN = 4;

  private static final Map<Kind, List<SampleKey>> MADE = new EnumMap<>(Kind.class);
  private static int turn;

  static synchronized SampleKey of(Kind kind) {
    List<SampleKey> made = MADE.computeIfAbsent(kind, none -> new ArrayList<>());
    if (made.size() < IN_TURN) {
      made.add(new SampleKey(kind));
      return made.get(made.size() - 1);
    }
    return made.get(turn++ % IN_TURN);
  }

  final Kind kind;
  private final KeyPair pair;

  private SampleKey(Kind kind) {
    this.kind = kind;
    try {
      this.pair = pair(kind);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static KeyPair pair(Kind kind) throws GeneralSecurityException {
    var generator =
        KeyPairGenerator.getInstance(
            kind.isDstu() ? "DSTU4145" : kind == Kind.ECDSA ? "EC" : "RSA", BC);
    if (kind.isDstu())
      generator.initialize(new ECGenParameterSpec(UAObjectIdentifiers.dstu4145le + ".2.6"));
    else if (kind == Kind.ECDSA) generator.initialize(new ECGenParameterSpec("P-384"));
    else generator.initialize(kind == Kind.RSA_SHORT ? 1024 : 2048);
    return generator.generateKeyPair();
  }

  /** As Ukrainian certificates carry it: the point in little-endian order. */
  SubjectPublicKeyInfo published() {
    if (!kind.isDstu()) return SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded());
    byte[] point =
        DSTU4145PointEncoder.encodePoint(((BCDSTU4145PublicKey) pair.getPublic()).getQ());
    var curve = new ASN1ObjectIdentifier(UAObjectIdentifiers.dstu4145le + ".2.6");
    var algorithm =
        new AlgorithmIdentifier(UAObjectIdentifiers.dstu4145le, new DSTU4145Params(curve));
    try {
      return new SubjectPublicKeyInfo(algorithm, new DEROctetString(Arrays.reverse(point)));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  ContentSigner signer() {
    if (kind.isDstu()) return new DstuSigner();
    try {
      return new JcaContentSignerBuilder(kind.algorithm).setProvider(BC).build(pair.getPrivate());
    } catch (OperatorCreationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private final class DstuSigner implements ContentSigner {
    private final ByteArrayOutputStream signed = new ByteArrayOutputStream();

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
      return new AlgorithmIdentifier(new ASN1ObjectIdentifier(kind.algorithm));
    }

    @Override
    public OutputStream getOutputStream() {
      return signed;
    }

    @Override
    public byte[] getSignature() {
      try {
        return kind == Kind.DSTU_GOST ? byTheProvider() : overKupyna();
      } catch (GeneralSecurityException | IOException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    /** ГОСТ 34.311 as Bouncy Castle itself signs. */
    private byte[] byTheProvider() throws GeneralSecurityException {
      var signature = java.security.Signature.getInstance("GOST3411WITHDSTU4145LE", BC);
      signature.initSign(pair.getPrivate());
      signature.update(signed.toByteArray());
      return signature.sign();
    }

    /** Bare, as programs of providers do; the other one comes wrapped. */
    private byte[] overKupyna() throws IOException {
      var digest = new DSTU7564Digest(256);
      digest.update(signed.toByteArray(), 0, signed.size());
      byte[] hash = new byte[32];
      digest.doFinal(hash, 0);
      var key = (ECPrivateKey) pair.getPrivate();
      var domain =
          ((org.bouncycastle.crypto.params.ECPublicKeyParameters)
                  PublicKeyFactory.createKey(published()))
              .getParameters();
      var signer = new DSTU4145Signer();
      signer.init(true, new ECPrivateKeyParameters(key.getD(), domain));
      BigInteger[] numbers = signer.generateSignature(hash);
      return Arrays.concatenate(littleEndian(numbers[0]), littleEndian(numbers[1]));
    }

    private static byte[] littleEndian(BigInteger number) {
      return Arrays.reverse(org.bouncycastle.util.BigIntegers.asUnsignedByteArray(32, number));
    }
  }
}
