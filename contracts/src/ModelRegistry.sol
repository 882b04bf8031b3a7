// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    Creator,
    IModelRegistry,
    Model,
    ModelStatus,
    ModelTerms,
    Provenance,
    Usage
} from "./interfaces/IModelRegistry.sol";
import {IReportHub} from "./interfaces/IReportHub.sol";
import {Outcome} from "./libs/SheafTypes.sol";
import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";
import {IERC2981} from "@openzeppelin/contracts/interfaces/IERC2981.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title ModelRegistry
/// @notice See IModelRegistry. It holds royalties that nobody has pulled yet, and no other money.
contract ModelRegistry is IModelRegistry, ERC721, AccessManaged {
    using SafeCast for uint256;
    using SafeERC20 for IERC20;

    uint256 private constant MAX_URI = 256;
    uint256 private constant MAX_CREATORS = 8;
    uint16 private constant MAX_ROYALTY_BPS = 2000;
    uint256 private constant BPS = 10_000;
    /// @dev addAigcData ^ verify, as ERC-7007 has it.
    bytes4 private constant ERC7007_ID = 0x702c55a6;

    /// @inheritdoc IModelRegistry
    bool public immutable override previewAllowed;
    /// @inheritdoc IModelRegistry
    uint64 public immutable override versionDelay;
    /// @inheritdoc IModelRegistry
    address public override hub;
    /// @inheritdoc IModelRegistry
    uint256 public override modelCount;
    /// @inheritdoc IModelRegistry
    mapping(address account => uint256) public override royaltyOf;
    /// @inheritdoc IModelRegistry
    mapping(uint256 modelId => mapping(address account => bool)) public override licensed;

    mapping(bytes32 digest => Model) private _models;
    mapping(bytes32 digest => Provenance) private _provenance;
    mapping(uint256 modelId => bytes32[]) private _versions;
    mapping(uint256 modelId => ModelTerms) private _terms;
    mapping(uint256 modelId => Creator[]) private _creators;

    /// @param authority_ AccessManager that says who may register, release and deprecate.
    /// @param allowPreview Whether new products may use preview models; never on a registry for live use.
    /// @param versionDelay_ Seconds between a version's registration and its release at the earliest.
    constructor(address authority_, bool allowPreview, uint64 versionDelay_)
        ERC721("Sheaf Model", "MODEL")
        AccessManaged(authority_)
    {
        previewAllowed = allowPreview;
        versionDelay = versionDelay_;
    }

    /// @inheritdoc IModelRegistry
    function register(bytes32 digest, string calldata uri) external override restricted {
        uint256 modelId = ++modelCount;
        _creators[modelId].push(Creator({account: msg.sender, shareBps: 10_000}));
        _addVersion(modelId, digest, uri);
        _mint(msg.sender, modelId);
    }

    /// @inheritdoc IModelRegistry
    function registerModel(
        address owner,
        bytes32 digest,
        string calldata uri,
        Provenance calldata provenance,
        ModelTerms calldata terms,
        Creator[] calldata creators
    ) external override restricted returns (uint256 modelId) {
        modelId = ++modelCount;
        _setTerms(modelId, terms);
        _setCreators(modelId, creators);
        _addVersion(modelId, digest, uri);
        _record(digest, provenance);
        _mint(owner, modelId);
    }

    /// @inheritdoc IModelRegistry
    function addVersion(uint256 modelId, bytes32 digest, string calldata uri, Provenance calldata provenance)
        external
        override
        restricted
    {
        if (modelId == 0 || modelId > modelCount) revert ModelUnknown(modelId);
        _addVersion(modelId, digest, uri);
        _record(digest, provenance);
    }

    /// @inheritdoc IModelRegistry
    function setCanary(bytes32 digest) external override restricted {
        ModelStatus from = _models[digest].status;
        if (from != ModelStatus.Preview) revert StatusNotAllowed(digest, from, ModelStatus.Preview);
        _move(digest, from, ModelStatus.Canary);
    }

    /// @inheritdoc IModelRegistry
    function release(bytes32 digest) external override restricted {
        ModelStatus from = _models[digest].status;
        if (from != ModelStatus.Preview && from != ModelStatus.Canary) {
            revert StatusNotAllowed(digest, from, ModelStatus.Preview);
        }
        uint256 required = uint256(_models[digest].registeredAt) + versionDelay;
        if (block.timestamp < required) revert ReleaseTooEarly(digest, block.timestamp, required);
        _move(digest, from, ModelStatus.Released);
    }

    /// @inheritdoc IModelRegistry
    function deprecate(bytes32 digest) external override restricted {
        ModelStatus from = _models[digest].status;
        if (from == ModelStatus.Unknown || from == ModelStatus.Deprecated) {
            revert StatusNotAllowed(digest, from, ModelStatus.Released);
        }
        _move(digest, from, ModelStatus.Deprecated);
    }

    /// @inheritdoc IModelRegistry
    function grantLicence(uint256 modelId, address account) external override {
        address owner = _requireOwned(modelId);
        if (msg.sender != owner) revert OnlyModelOwner(msg.sender, owner);
        licensed[modelId][account] = true;
        emit LicenceGranted(modelId, account);
    }

    /// @inheritdoc IModelRegistry
    function setHub(address hub_) external override restricted {
        if (hub_ == address(0) || hub != address(0)) revert HubAlreadySet(hub);
        hub = hub_;
        emit HubSet(hub_);
    }

    /// @inheritdoc IModelRegistry
    function accrue(bytes32 digest, uint256 amount) external override {
        if (msg.sender != hub) revert OnlyHub(msg.sender, hub);
        Creator[] storage creators = _creators[_models[digest].modelId];
        uint256 left = amount;
        // The first takes what rounding leaves, so that the parts add up to the last unit.
        for (uint256 i = creators.length - 1; i > 0; --i) {
            uint256 part = amount * creators[i].shareBps / BPS;
            royaltyOf[creators[i].account] += part;
            left -= part;
        }
        royaltyOf[creators[0].account] += left;
        emit RoyaltyAccrued(digest, amount);
    }

    /// @inheritdoc IModelRegistry
    function claim(address account) external override {
        uint256 amount = royaltyOf[account];
        if (amount == 0) revert NothingToClaim(account);
        royaltyOf[account] = 0;
        emit RoyaltyClaimed(account, amount);
        IERC20(IReportHub(hub).feeToken()).safeTransfer(account, amount);
    }

    /// @inheritdoc IModelRegistry
    function addAigcData(
        uint256 tokenId,
        bytes calldata prompt,
        bytes calldata aigcData,
        bytes calldata proof
    ) external override {
        bytes32 digest = IReportHub(hub).requestOf(abi.decode(prompt, (uint256))).modelDigest;
        bool ours = tokenId != 0 && _models[digest].modelId == tokenId;
        if (!ours || !verify(prompt, aigcData, proof)) revert NotAttested(tokenId);
        emit AigcData(tokenId, prompt, aigcData, proof);
    }

    /// @inheritdoc IModelRegistry
    function verify(bytes calldata prompt, bytes calldata aigcData, bytes calldata proof)
        public
        view
        override
        returns (bool success)
    {
        uint256 requestId = abi.decode(prompt, (uint256));
        Outcome[] memory outcomes = abi.decode(aigcData, (Outcome[]));
        (bytes32[] memory nodes, bool[] memory flags) = abi.decode(proof, (bytes32[], bool[]));
        return IReportHub(hub).verify(requestId, outcomes, nodes, flags);
    }

    /// @inheritdoc IModelRegistry
    function chargeOf(bytes32 digest, address consumer)
        external
        view
        override
        returns (uint96 price, uint16 royaltyBps)
    {
        uint256 modelId = _models[digest].modelId;
        ModelTerms storage terms = _terms[modelId];
        if (terms.usage == Usage.Holders && !licensed[modelId][consumer] && _ownerOf(modelId) != consumer) {
            revert NotLicensed(digest, consumer);
        }
        return (terms.price, terms.royaltyBps);
    }

    /// @inheritdoc IERC2981
    function royaltyInfo(uint256 tokenId, uint256 salePrice)
        external
        view
        override
        returns (address receiver, uint256 royaltyAmount)
    {
        _requireOwned(tokenId);
        return (_creators[tokenId][0].account, salePrice * _terms[tokenId].resaleBps / BPS);
    }

    /// @inheritdoc IModelRegistry
    function requireUsable(bytes32 digest) external view override {
        if (!usable(digest)) revert ModelNotUsable(digest, _models[digest].status, previewAllowed);
    }

    /// @inheritdoc IModelRegistry
    function usable(bytes32 digest) public view override returns (bool) {
        ModelStatus status = _models[digest].status;
        return status == ModelStatus.Released || (status == ModelStatus.Preview && previewAllowed);
    }

    /// @inheritdoc IModelRegistry
    function statusOf(bytes32 digest) external view override returns (ModelStatus) {
        return _models[digest].status;
    }

    /// @inheritdoc IModelRegistry
    function modelOf(bytes32 digest) external view override returns (Model memory) {
        return _models[digest];
    }

    /// @inheritdoc IModelRegistry
    function provenanceOf(bytes32 digest) external view override returns (Provenance memory) {
        return _provenance[digest];
    }

    /// @inheritdoc IModelRegistry
    function versionsOf(uint256 modelId) external view override returns (bytes32[] memory) {
        return _versions[modelId];
    }

    /// @inheritdoc IModelRegistry
    function termsOf(uint256 modelId) external view override returns (ModelTerms memory) {
        return _terms[modelId];
    }

    /// @inheritdoc IModelRegistry
    function creatorsOf(uint256 modelId) external view override returns (Creator[] memory) {
        return _creators[modelId];
    }

    /// @notice Where the newest version of a model can be read; reverts if unknown.
    /// @param tokenId The model.
    /// @return The version's place.
    function tokenURI(uint256 tokenId) public view override returns (string memory) {
        _requireOwned(tokenId);
        bytes32[] storage versions = _versions[tokenId];
        return _models[versions[versions.length - 1]].uri;
    }

    /// @inheritdoc ERC721
    function supportsInterface(bytes4 interfaceId) public view override(ERC721, IERC165) returns (bool) {
        return interfaceId == type(IERC2981).interfaceId || interfaceId == ERC7007_ID
            || super.supportsInterface(interfaceId);
    }

    /// @dev Enters a version as a preview, the newest of its model.
    function _addVersion(uint256 modelId, bytes32 digest, string calldata uri) private {
        if (digest == 0) revert ZeroDigest();
        uint256 length = bytes(uri).length;
        if (length == 0 || length > MAX_URI) revert UriLengthOutOfRange(length, MAX_URI);
        Model storage model = _models[digest];
        if (model.status != ModelStatus.Unknown) revert ModelKnown(digest, model.status);
        _versions[modelId].push(digest);
        model.status = ModelStatus.Preview;
        model.registeredAt = block.timestamp.toUint64();
        model.statusAt = block.timestamp.toUint64();
        model.modelId = modelId.toUint64();
        model.version = _versions[modelId].length.toUint32();
        model.uri = uri;
        emit ModelRegistered(digest, modelId, model.version, uri);
    }

    function _record(bytes32 digest, Provenance calldata provenance) private {
        _provenance[digest] = provenance;
        emit ProvenanceRecorded(digest, provenance);
    }

    function _setTerms(uint256 modelId, ModelTerms calldata terms) private {
        bool bounded = terms.royaltyBps <= MAX_ROYALTY_BPS && terms.resaleBps <= MAX_ROYALTY_BPS;
        bool priced = (terms.usage == Usage.PerUse) == (terms.price != 0);
        if (!bounded || !priced) revert TermsInvalid(terms.royaltyBps, terms.resaleBps, terms.price);
        _terms[modelId] = terms;
    }

    function _setCreators(uint256 modelId, Creator[] calldata creators) private {
        uint256 sum = 0;
        bool named = creators.length != 0 && creators.length <= MAX_CREATORS;
        for (uint256 i = 0; i < creators.length && named; ++i) {
            named = creators[i].account != address(0);
            sum += creators[i].shareBps;
            _creators[modelId].push(creators[i]);
        }
        if (!named || sum != BPS) revert CreatorsInvalid(creators.length, sum);
    }

    function _move(bytes32 digest, ModelStatus from, ModelStatus to) private {
        _models[digest].status = to;
        _models[digest].statusAt = block.timestamp.toUint64();
        emit ModelStatusChanged(digest, from, to);
    }
}
