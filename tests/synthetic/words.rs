//! The words that invented trips are made of, with bars between. Conferences, companies and people are none
//! that there are.

/// What nouns are like.
pub const ADJECTIVES: &str = "\
    distributed|resilient|portable|observable|declarative|idempotent|lightweight|encrypted|\
    federated|incremental|deterministic|composable|asynchronous|ephemeral|stateless|stateful|\
    elastic|immutable|verifiable|auditable|adaptive|concurrent|replicated|sharded|versioned|\
    reproducible|sandboxed|privileged|unattended|overlooked|forgotten|half-finished|well-tested|\
    oversized|undocumented|surprising|stubborn|brittle|graceful|honest|slow|quiet|nightly|\
    regional|multi-tenant|low-latency|zero-trust|self-healing|open|humble|experimental|seasonal|\
    battle-worn";

/// What talks are about.
pub const NOUNS: &str = "\
    clusters|controllers|schedulers|pipelines|operators|gateways|registries|webhooks|sidecars|\
    caches|queues|streams|ledgers|snapshots|rollouts|migrations|incidents|budgets|dashboards|\
    traces|metrics|probes|namespaces|quotas|policies|secrets|certificates|identities|tokens|\
    manifests|charts|templates|plugins|runtimes|kernels|volumes|backups|replicas|leases|\
    elections|partitions|retries|timeouts|deadlines|workloads|tenants|upgrades|downgrades|\
    regressions|benchmarks|compilers|interpreters|parsers|schemas|contracts|interfaces|\
    libraries|packages|dependencies|maintainers|newcomers|reviewers";

/// What visitors filter by.
pub const TOPICS: &str = "\
    Scaling|Security|Networking|Storage|Observability|Scheduling|Databases|Edge|\
    Machine learning|Community|Documentation|Testing|Release engineering|Policy|Identity|\
    Supply chain|Cost|Energy|Accessibility|Compilers|WebAssembly|Service mesh|Chaos engineering|\
    Developer experience";

/// Tracks of the schedule.
pub const TRACKS: &str = "\
    Operations + Performance|Customizing + Extending|Maintainer Track|101 Track|\
    Security + Identity|Networking + Edge|Data Processing + Storage|Observability|\
    Application + Development|Community + Culture|Research|Business Value|Lightning Talks|\
    Student Track";

/// Where speakers work.
pub const COMPANIES: &str = "\
    Northwind Systems|Acme Rail|Harbour Light|Contoso Research|Bluefin Labs|\
    University of Nowhere|Fabrikam|Globex|Initech|Umbrella Gardens|Wayward Software|Pine & Moss|\
    Tailspin Toys|Lakeside Bank|Municipal Waterworks|Independent|Ironbridge|Copper Kettle|\
    Starling Aerospace|Fieldnotes";

/// First names.
pub const FIRST_NAMES: &str = "\
    Ada|Bjarne|Chidi|Dolores|Emeka|Fatima|Grace|Hiroshi|Ingrid|Jomo|Keiko|Lars|Mei|Nadia|Olu|\
    Priya|Quentin|Rosa|Søren|Tomás|Ursula|Vikram|Wanjiru|Xiomara|Yusuf|Zoë|Anneke|Borys|Camille|\
    Dmitri|Eszter|Fionn|Gulnara|Hamza|Ines|Jarek";

/// Who does something.
pub const SUBJECTS: &str = "\
    the two speakers|a small team|the maintainers|a platform group of five|one engineer|\
    the whole company|this talk|the demonstration|the second half|\
    an operator that nobody had read|the authors|a retired mainframe|the audience|\
    a bank with many rules|the new release|every second question|a year of outages|\
    the working group|an intern|the final chart|a public service|three volunteers|\
    the old design|a survey of users|the panel";

/// What is done.
pub const VERBS: &str = "\
    shows|explains|takes apart|replaces|rewrites|measures|compares|gives up|automates|merges|\
    documents|questions|defends|ports|rescues|splits|traces|observes|tests|breaks|rebuilds|maps|\
    reviews|simplifies|moves|retires|hardens|schedules|audits|reduces";

/// Between two nouns.
pub const PREPOSITIONS: &str = "\
    with the help of|in spite of|on top of|without touching|before reaching|instead of|\
    along with|at the cost of|in the middle of|next to|by way of|long after|because of|\
    as part of|underneath";

/// What a sentence goes on with.
pub const CLAUSES: &str = "\
    which in practice means|and so gets rid of|leaving behind|at times by means of|not counting|\
    much like the|with an eye on|and in the end keeps|where others had|which turned out to need|\
    after months of|in exchange for|and nobody missed|while still honouring|as was hinted at by|\
    against the advice of|first of all|to the surprise of";

/// What a sentence may begin with.
pub const OPENINGS: &str = "\
    in the end|by then|as it happens,|for once|on a Friday evening|under load|with some pride|\
    in twenty minutes|step by step|at first|to everyone’s relief|for the third time|\
    live on stage|once more|halfway through|without slides|since the last release|in plain words";

/// What a title ends with.
pub const ENDINGS: &str = "\
    lessons from production|a field report|the long way round|notes from the hallway|\
    ten years on|a post-mortem|what we got wrong|a guided tour|the boring parts|beyond the demo|\
    an honest review|patterns and pitfalls|an introduction|myths and measurements|a love letter|\
    the missing manual";

/// What invented names are made of.
pub const SYLLABLES: &str = "\
    ba|ber|bri|cal|cor|da|dre|el|fen|fi|gar|go|hal|har|i|jo|ka|kel|la|lin|lo|ma|mer|mo|na|ner|\
    no|o|pa|per|qui|ra|ril|ro|sa|sel|so|ta|ter|to|u|va|ven|vi|wen|xa|yo|za|zel|zo";

/// How it is done.
pub const ADVERBS: &str = "\
    quietly|slowly|almost|carefully|openly|barely|happily|twice|patiently|gradually|reluctantly|\
    by hand|rarely|gladly|nearly|suddenly|once again|in public|mostly|partly|neatly|roughly|\
    cheaply|secretly|never quite|regularly|half-heartedly|eventually|deliberately|simply|\
    thoroughly|only just";
