package ua.opencities.document.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.ua.DSTU4145Params;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.DSTU7564Digest;
import org.bouncycastle.crypto.digests.GOST3411Digest;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.CollectionStore;

/** A person with a key and a certificate, who signs as the programs of Ukrainian providers do. */
public final class SampleSigner {
  final SampleKey key;
  final X509CertificateHolder certificate;

  SampleSigner(SampleKey key, X509CertificateHolder certificate) {
    this.key = key;
    this.certificate = certificate;
  }

  /** A {@code .p7s} with the content inside. */
  public byte[] attached(byte[] content) {
    return signed(content, true, List.of(this));
  }

  /** A {@code .p7s} beside its content. */
  public byte[] detached(byte[] content) {
    return signed(content, false, List.of(this));
  }

  static byte[] signed(byte[] content, boolean inside, List<SampleSigner> by) {
    return signed(content, inside, by, by.stream().map(it -> it.certificate).toList());
  }

  static byte[] signed(
      byte[] content,
      boolean inside,
      List<SampleSigner> by,
      List<X509CertificateHolder> certificates) {
    try {
      var made = new CMSSignedDataGenerator();
      for (SampleSigner each : by) made.addSignerInfoGenerator(each.generator());
      made.addCertificates(new CollectionStore<>(certificates));
      return made.generate(new CMSProcessableByteArray(content), inside).getEncoded();
    } catch (CMSException | OperatorCreationException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  SignerInfoGenerator generator() throws OperatorCreationException {
    return new SignerInfoGeneratorBuilder(SampleSigner::calculator)
        .setContentDigest(new AlgorithmIdentifier(new ASN1ObjectIdentifier(key.kind.digestOid())))
        .setSignedAttributeGenerator(
            new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes())))
        .build(key.signer(), certificate);
  }

  private Hashtable<ASN1ObjectIdentifier, Attribute> attributes() {
    try {
      var digest = new AlgorithmIdentifier(new ASN1ObjectIdentifier(key.kind.digestOid()));
      DigestCalculator calculator = calculator(digest);
      calculator.getOutputStream().write(certificate.getEncoded());
      var named = new SigningCertificateV2(new ESSCertIDv2(digest, calculator.getDigest()));
      var table = new Hashtable<ASN1ObjectIdentifier, Attribute>();
      put(table, PKCSObjectIdentifiers.id_aa_signingCertificateV2, named);
      put(table, CMSAttributes.signingTime, new org.bouncycastle.asn1.cms.Time(Date.from(CLAIMED)));
      return table;
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static final Instant CLAIMED = Instant.parse("2026-11-20T08:15:00Z");

  private static void put(
      Map<ASN1ObjectIdentifier, Attribute> table, ASN1ObjectIdentifier type, ASN1Encodable value) {
    table.put(type, new Attribute(type, new DERSet(value)));
  }

  /** The same signature with a stamp over it, by this stamper's clock. */
  byte[] stamped(byte[] p7s, Instant at, boolean over) {
    try {
      var signer = new CMSSignedData(p7s).getSignerInfos().iterator().next();
      var token = SampleStamp.by(this, over ? signer.getSignature() : new byte[] {1, 2, 3}, at);
      return beside(
          p7s,
          PKCSObjectIdentifiers.id_aa_signatureTimeStampToken.getId(),
          token.toCMSSignedData().toASN1Structure());
    } catch (CMSException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The same signature with something beside it that it does not sign. */
  public static byte[] beside(byte[] p7s, String type, ASN1Encodable value) {
    try {
      var cms = new CMSSignedData(p7s);
      SignerInformation signer = cms.getSignerInfos().iterator().next();
      var beside = new ASN1EncodableVector();
      beside.add(new Attribute(new ASN1ObjectIdentifier(type), new DERSet(value)));
      var more = SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(beside));
      return CMSSignedData.replaceSigners(cms, new SignerInformationStore(more)).getEncoded();
    } catch (CMSException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static DigestCalculator calculator(AlgorithmIdentifier algorithm) {
    Digest digest = digest(algorithm.getAlgorithm().getId());
    var content = new ByteArrayOutputStream();
    return new DigestCalculator() {
      @Override
      public AlgorithmIdentifier getAlgorithmIdentifier() {
        return algorithm;
      }

      @Override
      public OutputStream getOutputStream() {
        content.reset();
        return content;
      }

      @Override
      public byte[] getDigest() {
        digest.update(content.toByteArray(), 0, content.size());
        byte[] value = new byte[digest.getDigestSize()];
        digest.doFinal(value, 0);
        return value;
      }
    };
  }

  static Digest digest(String oid) {
    return switch (oid) {
      case "1.2.804.2.1.1.1.1.2.1" -> new GOST3411Digest(ukrainianTable());
      case "1.2.804.2.1.1.1.1.2.2.1" -> new DSTU7564Digest(256);
      case "2.16.840.1.101.3.4.2.2" -> new SHA384Digest();
      case "1.3.14.3.2.26" -> new SHA1Digest();
      case "2.16.840.1.101.3.4.2.1" -> new SHA256Digest();
      default -> throw new IllegalArgumentException(oid);
    };
  }

  private static byte[] ukrainianTable() {
    byte[] packed = DSTU4145Params.getDefaultDKE();
    byte[] table = new byte[128];
    for (int i = 0; i < 128; i++)
      table[i] = (byte) (i % 2 == 0 ? (packed[i / 2] & 0xf0) >> 4 : packed[i / 2] & 0xf);
    return table;
  }
}
