package org.yihu.app.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.LinkedHashMap;
import java.util.Map;

/** The arrows between the modules and what may be used where, for the packages under a root. */
final class Rules {
  private final String root;

  Rules(String root) {
    this.root = root;
  }

  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("domain-needs-only-the-jdk", domainNeedsOnlyTheJdk());
    rules.put(
        "usecases-see-only-domain",
        mustNotSee("usecases", "persistence", "documents", "desktop", "app"));
    rules.put(
        "persistence-sees-no-sibling", mustNotSee("persistence", "documents", "desktop", "app"));
    rules.put("documents-see-no-sibling", mustNotSee("documents", "persistence", "desktop", "app"));
    rules.put("desktop-sees-no-sibling", mustNotSee("desktop", "persistence", "documents", "app"));
    rules.put("windows-only-in-desktop", windowsOnlyInDesktop());
    rules.put("view-models-know-no-control", viewModelsKnowNoControl());
    rules.put(
        "sql-only-in-persistence",
        onlyIn(
            "persistence",
            "java.sql..",
            "javax.sql..",
            "org.apache.ibatis..",
            "org.h2..",
            "org.flywaydb.."));
    rules.put(
        "papers-only-in-documents",
        onlyIn(
            "documents",
            "com.itextpdf..",
            "org.apache.poi..",
            "org.apache.pdfbox..",
            "org.dhatim..",
            "com.google.zxing..",
            "org.yaml.."));
    rules.put(
        "awt-only-in-documents",
        onlyIn("documents", "java.awt..", "javax.swing..", "javax.imageio..", "javax.print.."));
    rules.put("command-line-only-in-app", onlyIn("app", "picocli..", "ch.qos.logback.."));
    writingRules(rules);
    return rules;
  }

  private void writingRules(Map<String, ArchRule> rules) {
    rules.put(
        "no-java-util-date",
        nobodyCalls("java.util.Date|java.util.Calendar|java.text.SimpleDateFormat"));
    rules.put(
        "no-bare-threads",
        noClasses()
            .should()
            .callConstructorWhere(target(owner(nameMatching("java.lang.Thread"))))
            .because("work runs on executors that are closed"));
    rules.put(
        "no-system-streams",
        noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("the console is passed in"));
    rules.put("no-floating-money", noFloatingMoney());
    rules.put(
        "no-vague-names",
        noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)")
            .because("a name says what a thing is"));
    rules.put(
        "no-cycles-between-domain-packages",
        slices().matching(root + ".domain.(*)..").should().beFreeOfCycles());
  }

  private ArchRule domainNeedsOnlyTheJdk() {
    return noClasses()
        .that(resideInAPackage(root + ".domain.."))
        .should()
        .dependOnClassesThat(
            DescribedPredicate.not(
                resideInAnyPackage(
                    root + ".domain..",
                    "java.lang..",
                    "java.math..",
                    "java.time..",
                    "java.util..",
                    "java.io..",
                    "java.nio.charset..",
                    "java.security..",
                    "")))
        .because("the law must be testable without any library");
  }

  private ArchRule mustNotSee(String layer, String... others) {
    String[] packages =
        java.util.Arrays.stream(others).map(o -> root + "." + o + "..").toArray(String[]::new);
    return noClasses()
        .that(resideInAPackage(root + "." + layer + ".."))
        .should()
        .dependOnClassesThat(resideInAnyPackage(packages))
        .because("domain <- usecases <- persistence, documents, desktop <- app");
  }

  private ArchRule onlyIn(String layer, String... packages) {
    return noClasses()
        .that(DescribedPredicate.not(resideInAPackage(root + "." + layer + "..")))
        .should()
        .dependOnClassesThat(resideInAnyPackage(packages))
        .because("only " + layer + " may use it");
  }

  private ArchRule windowsOnlyInDesktop() {
    return noClasses()
        .that(
            DescribedPredicate.not(
                resideInAnyPackage(root + ".desktop..", root + ".app.desktop..")))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.."))
        .because("everything below the desktop must run without a window");
  }

  private ArchRule viewModelsKnowNoControl() {
    return noClasses()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx.."))
        .because("a view model is tested without a stage")
        .allowEmptyShould(true);
  }

  private ArchRule nobodyCalls(String names) {
    return noClasses()
        .should()
        .dependOnClassesThat(nameMatching(names).forSubtype())
        .because("dates are java.time with an injected clock");
  }

  private ArchRule noFloatingMoney() {
    return CompositeArchRule.of(
            noFields()
                .that()
                .areDeclaredInClassesThat(resideInAPackage(root + ".domain.."))
                .should()
                .haveRawType(floating()))
        .and(
            noMethods()
                .that()
                .areDeclaredInClassesThat(resideInAPackage(root + ".domain.."))
                .should()
                .haveRawReturnType(floating()))
        .because("money and ratios are exact");
  }

  private static DescribedPredicate<JavaClass> floating() {
    return DescribedPredicate.describe(
        "double or float",
        c -> c.getName().matches("double|float|java.lang.Double|java.lang.Float"));
  }
}
