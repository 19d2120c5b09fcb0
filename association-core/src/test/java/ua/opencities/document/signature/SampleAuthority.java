package ua.opencities.document.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;

/** An invented provider of trust services, which issues certificates for a test. */
public final class SampleAuthority {
  private static final Instant SINCE = Instant.parse("2020-01-01T00:00:00Z");
  private static final Instant UNTIL = Instant.parse("2040-01-01T00:00:00Z");
  private static final ASN1ObjectIdentifier EDRPOU =
      new ASN1ObjectIdentifier("1.2.804.2.1.1.1.11.1.4.2.1");
  private static final ASN1ObjectIdentifier DRFO =
      new ASN1ObjectIdentifier("1.2.804.2.1.1.1.11.1.4.1.1");

  private final SampleKey key;
  private final X509CertificateHolder certificate;
  private long issued = 0x5e71a1;

  public SampleAuthority(SampleKey.Kind kind, String name) {
    key = SampleKey.of(kind);
    X500Name own = new X500NameBuilder().addRDN(BCStyle.CN, name).addRDN(BCStyle.C, "UA").build();
    try {
      certificate = certificate(this, own, key, own, SINCE, UNTIL, Purpose.AUTHORITY);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private SampleAuthority(SampleKey key, X509CertificateHolder certificate) {
    this.key = key;
    this.certificate = certificate;
  }

  /** A person who issues certificates with a key that is only for signing. */
  static SampleAuthority pretending(SampleSigner person) {
    return new SampleAuthority(person.key, person.certificate);
  }

  private enum Purpose {
    AUTHORITY,
    PERSON,
    STAMP
  }

  /** Whom a certificate is for. The tax number stands where Ukrainian providers put it. */
  public record Person(
      String name, String organisation, String edrpou, String position, String drfo) {
    public static final Person HEAD_OF_ZHOVKVA =
        new Person(
            "Вольський Олег Богданович",
            "Жовківська міська рада",
            "04056101",
            "міський голова",
            "2987654321");

    /** Trades under their own name: the organisation's code is the person's tax number. */
    public static final Person SOLE_TRADER =
        new Person(
            "Проба Ганна Іванівна", "ФОП Проба 3012345678", "3012345678", null, "3012345678");
  }

  public X509CertificateHolder certificate() {
    return certificate;
  }

  public SampleSigner signer(SampleKey.Kind kind, Person person) {
    return signer(kind, person, SINCE, UNTIL);
  }

  public SampleSigner signer(SampleKey.Kind kind, Person person, Instant since, Instant until) {
    var own = SampleKey.of(kind);
    return new SampleSigner(own, issue(own, subject(person), since, until, Purpose.PERSON, person));
  }

  /** Another person's certificate with the number and the key of this signer's. */
  X509CertificateHolder again(SampleSigner signer, Person person) {
    long last = issued;
    issued = signer.certificate.getSerialNumber().longValueExact() - 1;
    var again = issue(signer.key, subject(person), SINCE, UNTIL, Purpose.PERSON, person);
    issued = last;
    return again;
  }

  /** A provider below this one. */
  SampleAuthority below(SampleKey.Kind kind, String name) {
    var own = SampleKey.of(kind);
    X500Name subject = new X500NameBuilder().addRDN(BCStyle.CN, name).build();
    return new SampleAuthority(own, issue(own, subject, SINCE, UNTIL, Purpose.AUTHORITY, null));
  }

  SampleSigner stamper(SampleKey.Kind kind) {
    var own = SampleKey.of(kind);
    X500Name subject = new X500NameBuilder().addRDN(BCStyle.CN, "TSP-сервер").build();
    return new SampleSigner(own, issue(own, subject, SINCE, UNTIL, Purpose.STAMP, null));
  }

  private X509CertificateHolder issue(
      SampleKey own,
      X500Name subject,
      Instant since,
      Instant until,
      Purpose purpose,
      Person person) {
    try {
      return certificate(
          this, subject, own, certificate.getSubject(), since, until, purpose, person);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static X500Name subject(Person person) {
    var name =
        new X500NameBuilder(BCStyle.INSTANCE)
            .addRDN(BCStyle.CN, person.name())
            .addRDN(BCStyle.O, person.organisation())
            .addRDN(BCStyle.SERIALNUMBER, "TINUA-" + person.drfo())
            .addRDN(BCStyle.C, "UA");
    if (person.position() != null) name.addRDN(BCStyle.T, person.position());
    return name.build();
  }

  private static X509CertificateHolder certificate(
      SampleAuthority by,
      X500Name subject,
      SampleKey of,
      X500Name issuer,
      Instant since,
      Instant until,
      Purpose purpose)
      throws IOException {
    return certificate(by, subject, of, issuer, since, until, purpose, null);
  }

  private static X509CertificateHolder certificate(
      SampleAuthority by,
      X500Name subject,
      SampleKey of,
      X500Name issuer,
      Instant since,
      Instant until,
      Purpose purpose,
      Person person)
      throws IOException {
    var made =
        new X509v3CertificateBuilder(
            issuer,
            BigInteger.valueOf(++by.issued),
            Date.from(since),
            Date.from(until),
            subject,
            of.published());
    int usage =
        purpose == Purpose.AUTHORITY
            ? KeyUsage.keyCertSign | KeyUsage.cRLSign
            : KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
    made.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
    made.addExtension(
        Extension.basicConstraints, true, new BasicConstraints(purpose == Purpose.AUTHORITY));
    if (purpose == Purpose.STAMP)
      made.addExtension(
          Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
    if (person != null)
      made.addExtension(Extension.subjectDirectoryAttributes, false, codes(person));
    return made.build(by.key.signer());
  }

  private static DERSequence codes(Person person) {
    var codes = new ASN1EncodableVector();
    codes.add(code(EDRPOU, person.edrpou()));
    codes.add(code(DRFO, person.drfo()));
    return new DERSequence(codes);
  }

  private static DERSequence code(ASN1ObjectIdentifier type, String value) {
    var code = new ASN1EncodableVector();
    code.add(type);
    code.add(new DERSet(new DERPrintableString(value)));
    return new DERSequence(code);
  }
}
