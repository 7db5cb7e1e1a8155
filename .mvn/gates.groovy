// Says which gates are on in this very build. Each line is read from the effective model of the
// modules or counted from what the gates have left in target/, so that no line can outlive its gate.

def modules = session.projects.findAll { it.packaging == 'jar' }
def short_ = { it*.artifactId.collect { it - 'owode-orders-' }.join(', ') }
def setting = { name, module -> session.userProperties[name] ?: session.systemProperties[name] ?: module.properties[name] }
def isOn = { name, module -> setting(name, module) in ['true', ''] }

def executions = { module, artifactId, goal ->
  def plugin = module.buildPlugins.find { it.artifactId == artifactId }
  plugin ? plugin.executions.findAll { goal in it.goals && it.phase != 'none' } : []
}
def modulesRunning = { artifactId, goal, skip ->
  modules.findAll { executions(it, artifactId, goal) && !isOn(skip, it) }
}
def compilerArgs = { module ->
  def plugin = module.buildPlugins.find { it.artifactId == 'maven-compiler-plugin' }
  plugin.configuration.getChild('compilerArgs').children*.value
}
def compiledWith = { argument -> modules.findAll { m -> compilerArgs(m).any { it.contains(argument) } } }

def lines = []
def gate = { name, inModules, detail = '' ->
  def where = inModules.size() == modules.size() ? "all ${modules.size()} modules" : short_(inModules)
  lines << "  ${inModules ? 'on ' : 'OFF'}  ${name.padRight(48)} ${inModules ? where : ''} ${detail}".stripTrailing()
}

gate('javac -Xlint:all -Werror', modules.findAll { compilerArgs(it).containsAll(['-Xlint:all', '-Werror']) })
gate('Error Prone, any finding fails', compiledWith('-Xplugin:ErrorProne'))
gate('NullAway as error', compiledWith('-Xep:NullAway:ERROR'))
gate('every package says @NullMarked', compiledWith('-Xep:RequireExplicitNullMarking:ERROR'))
gate("format by google-java-format", modulesRunning('spotless-maven-plugin', 'check', 'spotless.check.skip'),
    isOn('spotless.check.skip', project) ? '(not on this JDK: docs/decisions/0003)' : '')

modules.collectMany { module ->
  isOn('enforcer.skip', module) ? [] : executions(module, 'maven-enforcer-plugin', 'enforce').collectMany {
    execution -> execution.configuration.getChild('rules').children.collect { ["$execution.id: $it.name", module] }
  }
}.groupBy { it[0] }.each { rule, found -> gate(rule, found.collect { it[1] }.unique()) }

gate('Javadoc, doclint all, any warning fails', modulesRunning('maven-javadoc-plugin', 'jar', 'maven.javadoc.skip').findAll {
  def settings = executions(it, 'maven-javadoc-plugin', 'jar')[0].configuration
  settings.getChild('doclint').value == 'all' && settings.getChild('failOnWarnings').value == 'true'
})

// Reports of an earlier build in the same tree do not count.
def sinceStart = { File file -> file.lastModified() >= session.request.startTime.time }
def counted = { module, path ->
  def reports = new File(module.build.directory, 'surefire-reports').listFiles()?.findAll {
    it.name.startsWith('TEST-') && it.name.endsWith("${path}.xml") && sinceStart(it)
  } ?: []
  def suites = reports.collect { (it.text =~ /<testsuite [^>]*>/)[0] }
  def sum = { attribute -> suites.sum(0) { suite -> (suite =~ / ${attribute}="(\d+)"/)[0][1] as int } }
  // What the subject of a contract declares to lack is told rule by rule, and is no test that was forgotten.
  def absent = reports.sum(0) { (it.text =~ /<skipped message="absent: rule_/).count }
  [run: sum('tests'), skipped: sum('skipped') - absent, absent: absent]
}
def twice = modules.findAll { executions(it, 'maven-surefire-plugin', 'test')*.id.contains('class-path-test') }
def ofPath = ['module-path', 'class-path'].collectEntries { path ->
  def counts = twice.collectEntries { [it, counted(it, path)] }
  gate("tests on the ${path.replace('-', ' ')}", twice.findAll { counts[it].run > 0 },
      "(${counts.values()*.run.sum(0)} run, ${counts.values()*.skipped.sum(0)} skipped, ${counts.values()*.absent.sum(0)} absent by name)")
  [path, counts]
}
gate('coverage report by JaCoCo', modulesRunning('jacoco-maven-plugin', 'report', 'jacoco.skip').findAll {
  def report = new File(it.build.directory, 'site/jacoco/jacoco.xml')
  report.exists() && sinceStart(report)
})
gate('published POM flattened', modulesRunning('flatten-maven-plugin', 'flatten', 'flatten.skip'))
gate('fixed timestamp for reproducible jars', modules.findAll { it.properties['project.build.outputTimestamp'] })

// What the pages say is proven by a test has to be: each test that they name has run in this build.
def ran = modules.collectMany { module ->
  (new File(module.build.directory, 'surefire-reports').listFiles() ?: []).findAll {
    it.name.startsWith('TEST-') && it.name.endsWith('.xml') && sinceStart(it)
  }.collectMany { report ->
    // jqwik reports a test's name with spaces.
    (report.text =~ /<testcase name="([\w ]+)[^"]*" classname="(?:\w+\.)*(\w+)/).collect {
      "${it[2]}.${it[1].trim().replace(' ', '_')}".toString()
    }
  }
}.toSet()
def unproven = ['guide.md', 'scenarios.md'].collectMany { page ->
  def named = (new File(session.executionRootDirectory, "docs/$page").text =~ /`(\w+Test\.\w+)`/).collect { it[1] }
  gate("every test of docs/$page has run", named && ran.containsAll(named) ? modules : [], "(${named.size()} named)")
  named.findAll { !(it in ran) }.collect { "docs/$page names $it" }
}

def core = modules.find { it.artifactId == 'owode-orders-core' }
def jar = new File(core.build.directory, core.build.finalName + '.jar')

println """\
The gates of this build, on JDK ${System.getProperty('java.version')}:
${lines.join('\n')}
  The core jar is ${(jar.length() / 1024) as int} KB."""

if (unproven) {
  throw new IllegalStateException("These tests are named and have not run:\n  ${unproven.join('\n  ')}")
}
def skipped = ofPath.values().collectMany { it.values()*.skipped }.sum(0)
if (skipped > 0) {
  throw new IllegalStateException("$skipped tests were skipped; a test that does not run proves nothing")
}
if (ofPath['module-path'].values()*.run != ofPath['class-path'].values()*.run) {
  throw new IllegalStateException('The module path and the class path did not run the same number of tests')
}
