// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IERC2981} from "@openzeppelin/contracts/interfaces/IERC2981.sol";

/// @notice Standing of a version. Unknown, then Preview, then Released, with Canary between them if it is to be tried
/// first; any of them may end Deprecated.
enum ModelStatus {
    Unknown,
    Preview,
    Released,
    Deprecated,
    Canary
}

/// @notice Who may have requests answered by a model: anyone; anyone for a price; or whom its owner gave a licence.
enum Usage {
    Open,
    PerUse,
    Holders
}

/// @notice Where a version comes from, as digests of what was published: zero is not recorded.
/// @param trainingData Manifest of the training data.
/// @param trainingScript Source of the training.
/// @param usagePolicy What the model may be used for.
/// @param card Model card.
/// @param energy Energy record of training and use.
struct Provenance {
    bytes32 trainingData;
    bytes32 trainingScript;
    bytes32 usagePolicy;
    bytes32 card;
    bytes32 energy;
}

/// @notice A creator and its part of a model's royalties.
/// @param account Who pulls them.
/// @param shareBps Part, in 1e-4; the parts of a model add up to 10,000.
struct Creator {
    address account;
    uint16 shareBps;
}

/// @notice What a model costs, fixed when it is registered: a product that uses it must know what its settlement costs.
/// @param usage Who may use it.
/// @param royaltyBps Part of each report's shared fee that goes to the creators, in 1e-4; at most 2,000.
/// @param resaleBps Part of a sale of the token that ERC-2981 asks for, in 1e-4; at most 2,000.
/// @param price What each request pays the creators on top, minor units of the hub's fee token; 0 unless PerUse.
struct ModelTerms {
    Usage usage;
    uint16 royaltyBps;
    uint16 resaleBps;
    uint96 price;
}

/// @notice What the registry holds about a version.
/// @param status Its standing.
/// @param registeredAt Time of registration, unix seconds.
/// @param statusAt Time of the last change of standing, unix seconds.
/// @param modelId The model it is a version of.
/// @param version Its number in the model's history, from 1.
/// @param uri Where its manifest and card can be read; the digest, not the place, is what binds.
struct Model {
    ModelStatus status;
    uint64 registeredAt;
    uint64 statusAt;
    uint64 modelId;
    uint32 version;
    string uri;
}

/// @title IModelRegistry
/// @notice Models as ERC-721 tokens, and their versions by content digest, with standing, provenance and history. A
/// registry made for live use refuses preview models for good: the flag is set at construction. Deprecation stops new
/// products, never the settlement of sold policies. A canary is assessed in shadow, by requests of kind 4, which
/// settle nothing; no product may use it. Royalties are parts of reported fees; creators pull them.
///
///   Preview --setCanary--> Canary --release, versionDelay after registration--> Released --deprecate--> Deprecated
///      +------------------------release, likewise-------------------------------^
interface IModelRegistry is IERC2981 {
    /// @notice A version was registered as a preview.
    event ModelRegistered(bytes32 indexed digest, uint256 indexed modelId, uint32 version, string uri);

    /// @notice A version's standing changed.
    event ModelStatusChanged(bytes32 indexed digest, ModelStatus from, ModelStatus to);

    /// @notice Where a version comes from was recorded.
    event ProvenanceRecorded(bytes32 indexed digest, Provenance provenance);

    /// @notice An account may use a model from now on.
    event LicenceGranted(uint256 indexed modelId, address indexed account);

    /// @notice Royalties of a report became claimable.
    event RoyaltyAccrued(bytes32 indexed digest, uint256 amount);

    /// @notice Royalties were paid.
    event RoyaltyClaimed(address indexed account, uint256 amount);

    /// @notice The hub whose fees hold royalties was set.
    event HubSet(address hub);

    /// @notice Outcomes of a model were shown to be attested (the shape of ERC-7007).
    event AigcData(uint256 indexed tokenId, bytes indexed prompt, bytes indexed aigcData, bytes proof);

    /// @notice The digest is zero.
    error ZeroDigest();

    /// @notice The manifest's place is empty or too long.
    error UriLengthOutOfRange(uint256 given, uint256 max);

    /// @notice The version is known already.
    error ModelKnown(bytes32 digest, ModelStatus status);

    /// @notice No such model.
    error ModelUnknown(uint256 modelId);

    /// @notice The change of standing is not allowed from where the version stands.
    error StatusNotAllowed(bytes32 digest, ModelStatus given, ModelStatus required);

    /// @notice The version may not be released yet.
    error ReleaseTooEarly(bytes32 digest, uint256 time, uint256 required);

    /// @notice New products may not use this version here.
    error ModelNotUsable(bytes32 digest, ModelStatus given, bool previewAllowed);

    /// @notice The account has no licence of the model.
    error NotLicensed(bytes32 digest, address account);

    /// @notice Too many creators, one without account, or parts that do not add up.
    error CreatorsInvalid(uint256 count, uint256 sumBps);

    /// @notice A royalty above its bound, or a price without use by price.
    error TermsInvalid(uint16 royaltyBps, uint16 resaleBps, uint96 price);

    /// @notice Only the owner of the model's token may.
    error OnlyModelOwner(address given, address required);

    /// @notice The caller is not the hub.
    error OnlyHub(address given, address required);

    /// @notice The hub is zero or set already.
    error HubAlreadySet(address hub);

    /// @notice The account has no royalties to claim.
    error NothingToClaim(address account);

    /// @notice The outcomes are not in a report by a version of the model.
    error NotAttested(uint256 modelId);

    /// @notice Registers an index or a model that anyone may use and nobody earns by, as a preview of the caller's.
    /// Restricted.
    /// @param digest Content digest of the manifest, or of the index with its parameters.
    /// @param uri Where its manifest can be read, at most 256 bytes.
    function register(bytes32 digest, string calldata uri) external;

    /// @notice Registers a model with its first version, as a preview. Restricted.
    /// @param owner Owner of the model's token, who grants licences.
    /// @param digest Content digest of the version's manifest.
    /// @param uri Where the manifest can be read, at most 256 bytes.
    /// @param provenance Where the version comes from.
    /// @param terms What it costs, for ever.
    /// @param creators 1 to 8 creators and their parts, for ever.
    /// @return modelId The model's number and token id, from 1.
    function registerModel(
        address owner,
        bytes32 digest,
        string calldata uri,
        Provenance calldata provenance,
        ModelTerms calldata terms,
        Creator[] calldata creators
    ) external returns (uint256 modelId);

    /// @notice Registers the next version of a model, as a preview, under the model's terms. Restricted.
    /// @param modelId The model.
    /// @param digest Content digest of the version's manifest.
    /// @param uri Where the manifest can be read, at most 256 bytes.
    /// @param provenance Where the version comes from.
    function addVersion(uint256 modelId, bytes32 digest, string calldata uri, Provenance calldata provenance)
        external;

    /// @notice Marks a preview for trial in shadow. Restricted.
    /// @param digest A version in preview.
    function setCanary(bytes32 digest) external;

    /// @notice Releases a version for live use, `versionDelay` after its registration at the earliest. Restricted.
    /// @param digest A version in preview or on trial.
    function release(bytes32 digest) external;

    /// @notice Stops new products from using a version. Restricted.
    /// @param digest A version that is not deprecated.
    function deprecate(bytes32 digest) external;

    /// @notice Lets an account use a model, for good: a licence that could end could stop a settlement. Token owner only.
    /// @param modelId The model.
    /// @param account The account.
    function grantLicence(uint256 modelId, address account) external;

    /// @notice Credits a report's royalty to the creators. Hub only, which has sent it.
    /// @param digest The request's model.
    /// @param amount Minor units of the hub's fee token.
    function accrue(bytes32 digest, uint256 amount) external;

    /// @notice Sends an account its royalties.
    /// @param account The account.
    function claim(address account) external;

    /// @notice Names the hub. Restricted, once.
    /// @param hub_ The hub.
    function setHub(address hub_) external;

    /// @notice Shows that outcomes of a model are attested; anyone may (the shape of ERC-7007).
    /// @param tokenId The model.
    /// @param prompt abi.encode(uint256 requestId).
    /// @param aigcData abi.encode(Outcome[]), in ascending index.
    /// @param proof abi.encode(bytes32[] nodes, bool[] flags), OpenZeppelin's multiproof.
    function addAigcData(
        uint256 tokenId,
        bytes calldata prompt,
        bytes calldata aigcData,
        bytes calldata proof
    ) external;

    /// @notice Whether outcomes are in a request's accepted report (the shape of ERC-7007).
    /// @param prompt abi.encode(uint256 requestId).
    /// @param aigcData abi.encode(Outcome[]), in ascending index.
    /// @param proof abi.encode(bytes32[] nodes, bool[] flags).
    /// @return success Whether they are.
    function verify(bytes calldata prompt, bytes calldata aigcData, bytes calldata proof)
        external
        view
        returns (bool success);

    /// @notice What a request by a version costs its consumer on top of the hub's fees; reverts if the consumer may not use
    /// it. A digest that nobody registered is free for all.
    /// @param digest The version.
    /// @param consumer The consumer.
    /// @return price Minor units of the hub's fee token.
    /// @return royaltyBps Part of the shared fee, in 1e-4.
    function chargeOf(bytes32 digest, address consumer)
        external
        view
        returns (uint96 price, uint16 royaltyBps);

    /// @notice Reverts with ModelNotUsable unless new products may use the version here.
    /// @param digest The version.
    function requireUsable(bytes32 digest) external view;

    /// @notice Whether new products may use the version here: released, or preview where previews are allowed.
    /// @param digest The version.
    function usable(bytes32 digest) external view returns (bool);

    /// @notice Standing of a version.
    /// @param digest The version.
    function statusOf(bytes32 digest) external view returns (ModelStatus);

    /// @notice What is held about a version; all zero for an unknown one.
    /// @param digest The version.
    function modelOf(bytes32 digest) external view returns (Model memory);

    /// @notice Where a version comes from; all zero if it was not recorded.
    /// @param digest The version.
    function provenanceOf(bytes32 digest) external view returns (Provenance memory);

    /// @notice Versions of a model, oldest first; empty for an unknown one.
    /// @param modelId The model.
    function versionsOf(uint256 modelId) external view returns (bytes32[] memory);

    /// @notice Terms of a model; all zero for an unknown one.
    /// @param modelId The model.
    function termsOf(uint256 modelId) external view returns (ModelTerms memory);

    /// @notice Creators of a model; empty for an unknown one.
    /// @param modelId The model.
    function creatorsOf(uint256 modelId) external view returns (Creator[] memory);

    /// @notice Whether an account was given a licence.
    /// @param modelId The model.
    /// @param account The account.
    function licensed(uint256 modelId, address account) external view returns (bool);

    /// @notice What an account can claim of royalties.
    /// @param account The account.
    function royaltyOf(address account) external view returns (uint256);

    /// @notice Number of models, also the highest token id.
    function modelCount() external view returns (uint256);

    /// @notice Whether this registry allows preview models; fixed at construction.
    function previewAllowed() external view returns (bool);

    /// @notice Seconds between a version's registration and its release at the earliest; fixed at construction.
    function versionDelay() external view returns (uint64);

    /// @notice The hub whose fees hold royalties; zero until set.
    function hub() external view returns (address);
}
